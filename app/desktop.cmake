find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui Widgets Charts Svg PrintSupport)
set(CMAKE_AUTOMOC ON)
# Qt 6.4's moc stops at libstdc++'s <concepts> (which <compare> includes); it needs nothing of it.
set(CMAKE_AUTOMOC_MOC_OPTIONS -D_GLIBCXX_CONCEPTS)

# One library a folder, as in core/: the table stands in core/README.md.
function(coreo_app_module name)
  cmake_parse_arguments(arg "" "" "LINKS" ${ARGN})
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/app/${name}/*.cpp ${CMAKE_SOURCE_DIR}/app/${name}/*.h)
  list(FILTER sources EXCLUDE REGEX "/main\\.cpp$")
  add_library(coreo_app_${name} STATIC ${sources})
  target_include_directories(coreo_app_${name} PUBLIC ${CMAKE_SOURCE_DIR}/app)
  target_compile_definitions(coreo_app_${name} PRIVATE COREO_VERSION="${PROJECT_VERSION}")
  target_link_libraries(coreo_app_${name} PUBLIC ${arg_LINKS} Qt6::Widgets)
endfunction()

coreo_app_module(theme LINKS coreo_model)
include(${CMAKE_SOURCE_DIR}/resources/resources.cmake)
coreo_app_module(session LINKS coreo_core coreo_app_theme)
coreo_app_module(models LINKS coreo_app_session coreo_app_theme)
coreo_app_module(views LINKS coreo_app_models coreo_app_session coreo_app_theme Qt6::Charts)
coreo_app_module(export LINKS coreo_app_views Qt6::Svg Qt6::PrintSupport)
coreo_app_module(window LINKS coreo_app_views coreo_app_export coreo_cli)

add_executable(coreographer ${CMAKE_SOURCE_DIR}/app/window/main.cpp)
target_link_libraries(coreographer PRIVATE coreo_app_window)
install(TARGETS coreographer RUNTIME DESTINATION bin)
