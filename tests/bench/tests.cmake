# Measuring programs: built when asked for by name, never run as tests.
add_executable(bench_utilisation EXCLUDE_FROM_ALL ${CMAKE_CURRENT_LIST_DIR}/utilisation_accuracy.cpp)
target_include_directories(bench_utilisation PRIVATE ${CMAKE_SOURCE_DIR}/tests)
target_compile_definitions(bench_utilisation PRIVATE COREO_SOURCE_DIR="${CMAKE_SOURCE_DIR}")
target_link_libraries(bench_utilisation PRIVATE coreo_platform)

add_executable(bench_scale EXCLUDE_FROM_ALL ${CMAKE_CURRENT_LIST_DIR}/scale.cpp)
target_link_libraries(bench_scale PRIVATE coreo_core)

add_executable(bench_simulator EXCLUDE_FROM_ALL ${CMAKE_CURRENT_LIST_DIR}/simulator_speed.cpp)
target_link_libraries(bench_simulator PRIVATE coreo_core)

add_executable(bench_hand_out EXCLUDE_FROM_ALL ${CMAKE_CURRENT_LIST_DIR}/hand_out.cpp)
target_include_directories(bench_hand_out PRIVATE ${CMAKE_SOURCE_DIR}/tests)
target_link_libraries(bench_hand_out PRIVATE coreo_test_support)

add_executable(bench_files EXCLUDE_FROM_ALL ${CMAKE_CURRENT_LIST_DIR}/files.cpp)
target_include_directories(bench_files PRIVATE ${CMAKE_SOURCE_DIR}/tests)
target_link_libraries(bench_files PRIVATE coreo_test_support)
if(COREO_APP) # then Qt is there, a peer
  target_compile_definitions(bench_files PRIVATE COREO_BENCH_QT)
  target_link_libraries(bench_files PRIVATE Qt6::Core)
endif()

# The suite against the peers that Debian packages: tests/bench/run.
find_package(benchmark QUIET)
find_package(TBB QUIET)
find_package(OpenMP QUIET)
pkg_check_modules(libuv QUIET IMPORTED_TARGET libuv)
if(TARGET benchmark::benchmark AND TARGET TBB::tbb AND TARGET OpenMP::OpenMP_CXX AND TARGET PkgConfig::libuv)
  file(GLOB peers CONFIGURE_DEPENDS ${CMAKE_CURRENT_LIST_DIR}/peers/*.cpp ${CMAKE_CURRENT_LIST_DIR}/peers/*.h)
  add_executable(bench_peers EXCLUDE_FROM_ALL ${peers})
  target_include_directories(bench_peers PRIVATE ${CMAKE_SOURCE_DIR}/tests ${CMAKE_CURRENT_LIST_DIR})
  target_compile_definitions(bench_peers PRIVATE COREO_SOURCE_DIR="${CMAKE_SOURCE_DIR}")
  target_link_libraries(bench_peers PRIVATE coreo_test_support benchmark::benchmark TBB::tbb OpenMP::OpenMP_CXX PkgConfig::libuv)
  add_dependencies(bench_peers coreo)
endif()

if(COREO_APP)
  add_executable(bench_window EXCLUDE_FROM_ALL ${CMAKE_CURRENT_LIST_DIR}/window_frames.cpp)
  target_include_directories(bench_window PRIVATE ${CMAKE_SOURCE_DIR}/tests)
  target_link_libraries(bench_window PRIVATE coreo_app_views coreo_test_support)
endif()
