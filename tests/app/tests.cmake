# Everything under app/: views, models, window. One program with a QApplication of its own, without any display.
find_package(Qt6 6.4 REQUIRED COMPONENTS Test)
file(GLOB app_tests CONFIGURE_DEPENDS ${CMAKE_CURRENT_LIST_DIR}/*.cpp ${CMAKE_CURRENT_LIST_DIR}/*.h)
add_executable(test_app ${app_tests})
target_include_directories(test_app PRIVATE ${CMAKE_CURRENT_SOURCE_DIR})
target_compile_definitions(test_app PRIVATE COREO_SOURCE_DIR="${CMAKE_SOURCE_DIR}" COREO_BIN_DIR="${CMAKE_BINARY_DIR}/bin")
add_dependencies(test_app coreographer)
target_link_libraries(test_app PRIVATE coreo_app_window coreo_test_support Qt6::Test GTest::gmock GTest::gtest)
add_dependencies(test_app coreo) # the program that worker processes run
gtest_discover_tests(test_app TEST_PREFIX app/ DISCOVERY_TIMEOUT 60
  PROPERTIES LABELS app TIMEOUT 300 ENVIRONMENT "QT_QPA_PLATFORM=offscreen;DBUS_SESSION_BUS_ADDRESS=disabled:")
