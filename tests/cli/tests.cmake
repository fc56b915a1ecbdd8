# The terminal program from outside: started, fed with everything, read. Its pure parts are tested here as well.
add_library(test_run_program STATIC support/run_program.cpp support/run_program.h)
target_include_directories(test_run_program PUBLIC ${CMAKE_CURRENT_SOURCE_DIR})
coreo_test_program(cli LINKS coreo_cli test_run_program nlohmann_json::nlohmann_json PROPERTIES TIMEOUT 900)
add_dependencies(test_cli coreo)
if(COREO_APP)
  add_dependencies(test_cli coreographer) # draws what `coreo reproduce` writes; an older one would not know newer runs
endif()
