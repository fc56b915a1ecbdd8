# FAULTS section 7 from outside: real runs of coreo whose workers, guard and program are killed, stopped and misled.
# They bound how long others take to end: alone.
coreo_test_program(faults LINKS nlohmann_json::nlohmann_json PROPERTIES RUN_SERIAL ON)
