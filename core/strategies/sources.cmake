# The strategies' own source files as texts, so that the window shows what was compiled:
#   namespace coreo { extern const char *const kStrategySources[][2]; extern const unsigned kStrategySourceCount; }
# Included by core/CMakeLists.txt, and run as a script (OUT, FILES) each time that a source has changed.
if(CMAKE_SCRIPT_MODE_FILE)
  cmake_minimum_required(VERSION 3.22)
  set(texts "")
  set(count 0)
  foreach(file IN LISTS FILES)
    file(READ ${file} text)
    get_filename_component(name ${file} NAME)
    string(APPEND texts "    {\"core/strategies/${name}\", R\"source(${text})source\"},\n")
    math(EXPR count "${count} + 1")
  endforeach()
  file(CONFIGURE OUTPUT ${OUT} @ONLY CONTENT "// Made from core/strategies.
namespace coreo {
extern const char *const kStrategySources[][2];
extern const unsigned kStrategySourceCount;
const char *const kStrategySources[][2] = {
@texts@};
const unsigned kStrategySourceCount = @count@;
} // namespace coreo
")
else()
  file(GLOB strategy_sources CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/core/strategies/*.cpp ${CMAKE_SOURCE_DIR}/core/strategies/await.h
    ${CMAKE_SOURCE_DIR}/core/strategies/in_order.h)
  list(FILTER strategy_sources EXCLUDE REGEX "/(explain|python_[a-z_]*|registry)\\.cpp$")
  set(strategy_texts ${CMAKE_BINARY_DIR}/generated/strategy_sources.cpp)
  add_custom_command(OUTPUT ${strategy_texts}
    COMMAND ${CMAKE_COMMAND} "-DFILES=${strategy_sources}" -DOUT=${strategy_texts}
            -P ${CMAKE_SOURCE_DIR}/core/strategies/sources.cmake
    DEPENDS ${strategy_sources} ${CMAKE_SOURCE_DIR}/core/strategies/sources.cmake VERBATIM)
  target_sources(coreo_strategies PRIVATE ${strategy_texts})
endif()
