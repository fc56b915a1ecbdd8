# The CPython bridge, played to by a driver in Python. Where there is no python3 the tests are skipped and say so.
file(GLOB tests CONFIGURE_DEPENDS ${CMAKE_CURRENT_LIST_DIR}/test_*.py)
foreach(test IN LISTS tests)
  get_filename_component(name ${test} NAME_WE)
  string(REPLACE "test_" "" name ${name})
  add_test(NAME python/${name} COMMAND ${CMAKE_CURRENT_LIST_DIR}/in_python ${test})
  set_tests_properties(python/${name} PROPERTIES LABELS python TIMEOUT 600 SKIP_RETURN_CODE 77)
endforeach()
