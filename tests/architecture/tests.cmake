# The house's own rules, checked on the sources and on what was built.
set(libraries coreo_run)
if(COREO_APP)
  list(APPEND libraries coreo_app_views)
endif()
coreo_test_program(architecture LINKS ${libraries})
target_compile_definitions(test_architecture PRIVATE COREO_HAS_APP=$<BOOL:${COREO_APP}>)
add_dependencies(test_architecture coreo)
if(TARGET test_contract)
  add_dependencies(test_architecture test_contract)
endif()

add_test(NAME architecture/setup COMMAND bash ${CMAKE_CURRENT_LIST_DIR}/setup_test.sh ${CMAKE_SOURCE_DIR})
set_tests_properties(architecture/setup PROPERTIES LABELS architecture TIMEOUT 60)
