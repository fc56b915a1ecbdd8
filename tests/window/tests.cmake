# Whole stories in a real window, on a display of their own. Where a tool is missing the test is skipped and says which.
add_test(NAME window/story
  COMMAND ${CMAKE_CURRENT_LIST_DIR}/story $<TARGET_FILE:coreographer> ${CMAKE_BINARY_DIR}/window-story)
set_tests_properties(window/story PROPERTIES LABELS window TIMEOUT 600 SKIP_RETURN_CODE 77)
