# Measuring programs: built when asked for by name, never run as tests.
add_executable(bench_utilisation EXCLUDE_FROM_ALL ${CMAKE_CURRENT_LIST_DIR}/utilisation_accuracy.cpp)
target_include_directories(bench_utilisation PRIVATE ${CMAKE_SOURCE_DIR}/tests)
target_compile_definitions(bench_utilisation PRIVATE COREO_SOURCE_DIR="${CMAKE_SOURCE_DIR}")
target_link_libraries(bench_utilisation PRIVATE coreo_platform)

add_executable(bench_simulator EXCLUDE_FROM_ALL ${CMAKE_CURRENT_LIST_DIR}/simulator_speed.cpp)
target_link_libraries(bench_simulator PRIVATE coreo_core)

add_executable(bench_hand_out EXCLUDE_FROM_ALL ${CMAKE_CURRENT_LIST_DIR}/hand_out.cpp)
target_include_directories(bench_hand_out PRIVATE ${CMAKE_SOURCE_DIR}/tests)
target_link_libraries(bench_hand_out PRIVATE coreo_test_support)
