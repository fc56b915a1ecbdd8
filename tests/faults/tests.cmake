# FAULTS section 7 from outside: real runs of coreo whose workers, guard and program are killed, stopped and misled.
# They bound how long others take to end: alone. Full counts (tests/run --all) take minutes a case.
set(faults_properties RUN_SERIAL ON TIMEOUT 1500)
coreo_test_program(faults LINKS nlohmann_json::nlohmann_json PROPERTIES ${faults_properties})

# Stands before the C library in the programs that some cases start.
add_library(coreo_faults_preload MODULE ${CMAKE_CURRENT_LIST_DIR}/preload/preload.cpp)
target_compile_options(coreo_faults_preload PRIVATE -fno-sanitize=all)
target_link_options(coreo_faults_preload PRIVATE -fno-sanitize=all)
target_link_libraries(coreo_faults_preload PRIVATE ${CMAKE_DL_LIBS})
target_compile_definitions(test_faults PRIVATE COREO_PRELOAD="$<TARGET_FILE:coreo_faults_preload>")
add_dependencies(test_faults coreo_faults_preload)

# The window, among them.
if(COREO_APP)
  target_compile_definitions(test_faults PRIVATE COREO_WINDOW="$<TARGET_FILE:coreographer>")
  add_dependencies(test_faults coreographer)
  find_package(Qt6 6.4 REQUIRED COMPONENTS Test)
  add_executable(test_faults_window faults/window/window_faults_test.cpp faults/needs.cpp app/window_fixture.h app/app_main.cpp)
  target_include_directories(test_faults_window PRIVATE ${CMAKE_CURRENT_SOURCE_DIR})
  target_link_libraries(test_faults_window PRIVATE coreo_app_window coreo_test_support Qt6::Test GTest::gtest)
  add_dependencies(test_faults_window coreo)
  gtest_discover_tests(test_faults_window TEST_PREFIX faults/ DISCOVERY_TIMEOUT 60
    PROPERTIES LABELS faults ${faults_properties} ENVIRONMENT "QT_QPA_PLATFORM=offscreen;DBUS_SESSION_BUS_ADDRESS=disabled:")
endif()

# The cases again, on a loaded machine and under the sanitizers; only at full counts (tests/run --all), else skipped.
if(NOT COREO_SANITIZE)
  add_test(NAME faults/UnderLoad COMMAND bash ${CMAKE_CURRENT_LIST_DIR}/under_load $<TARGET_FILE:test_faults>)
  add_test(NAME faults/AddressSanitized COMMAND bash ${CMAKE_CURRENT_LIST_DIR}/sanitized asan "faults|cli|fuzz")
  add_test(NAME faults/ThreadSanitized COMMAND bash ${CMAKE_CURRENT_LIST_DIR}/sanitized tsan "faults")
  set_tests_properties(faults/UnderLoad faults/AddressSanitized faults/ThreadSanitized
    PROPERTIES LABELS faults RUN_SERIAL ON SKIP_RETURN_CODE 77 TIMEOUT 7200)
endif()
