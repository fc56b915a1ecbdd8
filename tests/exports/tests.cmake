add_test(NAME exports/same_picture COMMAND ${CMAKE_CURRENT_LIST_DIR}/same_picture ${CMAKE_BINARY_DIR}/bin)
set_tests_properties(exports/same_picture PROPERTIES LABELS exports TIMEOUT 600 SKIP_RETURN_CODE 77)
