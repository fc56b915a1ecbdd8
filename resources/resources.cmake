# Icons, help and translations, compiled into every program that links coreo_app_theme: ":/icons/run.svg",
# ":/help/coreographer.md", ":/translations/coreographer_fr.qm".
find_package(Qt6 6.4 REQUIRED COMPONENTS LinguistTools)

set(languages en fr es ko) # en holds plural forms only: every other text is English already
set(translated ${CMAKE_BINARY_DIR}/generated/translations)
set(qrc_lines "")
set(ts_files "") # but English, which differs
foreach(language IN LISTS languages)
  set(ts ${CMAKE_SOURCE_DIR}/resources/translations/coreographer_${language}.ts)
  set(qm ${translated}/coreographer_${language}.qm)
  add_custom_command(OUTPUT ${qm} DEPENDS ${ts} VERBATIM
                     COMMAND Qt6::lrelease -silent ${ts} -qm ${qm} COMMENT "Translations: ${language}")
  if(NOT language STREQUAL "en")
    list(APPEND ts_files ${ts})
  endif()
  list(APPEND qm_files ${qm})
  string(APPEND qrc_lines "<file>coreographer_${language}.qm</file>")
endforeach()
file(CONFIGURE OUTPUT ${translated}/translations.qrc @ONLY
     CONTENT "<RCC><qresource prefix=\"/translations\">@qrc_lines@</qresource></RCC>\n")

qt_add_resources(resource_code ${CMAKE_SOURCE_DIR}/resources/resources.qrc)
add_custom_command(OUTPUT ${translated}/qrc_translations.cpp DEPENDS ${qm_files} ${translated}/translations.qrc VERBATIM
                   COMMAND Qt6::rcc --name translations --output ${translated}/qrc_translations.cpp
                           ${translated}/translations.qrc)
add_library(coreo_app_resources OBJECT ${resource_code} ${translated}/qrc_translations.cpp)
set_target_properties(coreo_app_resources PROPERTIES AUTOMOC OFF)
# Objects, not a library: a linker would drop resources that nobody calls.
target_link_libraries(coreo_app_theme INTERFACE $<TARGET_OBJECTS:coreo_app_resources>)

# cmake --build --preset release --target update_translations: takes the texts of the sources into the .ts files.
add_custom_target(update_translations VERBATIM
  COMMAND ${CMAKE_COMMAND} -D SOURCE=${CMAKE_SOURCE_DIR} -D OUT=${translated}/core_texts.cpp
          -P ${CMAKE_SOURCE_DIR}/resources/translations/collect_core_texts.cmake
  COMMAND Qt6::lupdate -silent -locations none -no-obsolete -source-language en -I ${CMAKE_SOURCE_DIR}/app
          ${CMAKE_SOURCE_DIR}/app ${translated}/core_texts.cpp -ts ${ts_files}
  COMMAND Qt6::lupdate -silent -locations none -no-obsolete -source-language en -target-language en -pluralonly
          -I ${CMAKE_SOURCE_DIR}/app ${CMAKE_SOURCE_DIR}/app ${translated}/core_texts.cpp
          -ts ${CMAKE_SOURCE_DIR}/resources/translations/coreographer_en.ts
  COMMENT "Translations: reading the sources")
