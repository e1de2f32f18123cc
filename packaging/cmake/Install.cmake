# SPDX-License-Identifier: GPL-3.0-or-later
# What `cmake --install` and the Debian package put where (Filesystem Hierarchy Standard, Debian Policy 4.6).
# packaging/deb builds the package; tests/packaging/deb.sh judges it.
include(GNUInstallDirs)
set(files "${CMAKE_SOURCE_DIR}/packaging")
set(made "${CMAKE_BINARY_DIR}/install")

install(TARGETS ungcuu ungcuu-cli)

# Debian 12 has no KSyntaxHighlighting of its own for Qt 6: ours travels in a private folder beside the program.
get_target_property(highlighting App::SyntaxHighlighting IMPORTED_LOCATION)
get_target_property(system_highlighting App::SyntaxHighlighting ALIASED_TARGET)
if(highlighting AND NOT system_highlighting)
  get_filename_component(library "${highlighting}" REALPATH) # the name is a link
  get_filename_component(name "${highlighting}" NAME)
  install(FILES "${library}" DESTINATION "${CMAKE_INSTALL_LIBDIR}/ungcuu" RENAME "${name}")
  set_target_properties(ungcuu PROPERTIES INSTALL_RPATH "$ORIGIN/../${CMAKE_INSTALL_LIBDIR}/ungcuu")
  get_filename_component(private_folder "${highlighting}" DIRECTORY)
  set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS_PRIVATE_DIRS "${private_folder}")
endif()

install(FILES "${files}/desktop/org.ungcuu.UngCuu.desktop" DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
configure_file("${files}/desktop/org.ungcuu.UngCuu.metainfo.xml" "${made}/org.ungcuu.UngCuu.metainfo.xml" @ONLY)
install(FILES "${made}/org.ungcuu.UngCuu.metainfo.xml" DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo")
install(FILES "${files}/desktop/ungcuu-mime.xml" DESTINATION "${CMAKE_INSTALL_DATADIR}/mime/packages" RENAME ungcuu.xml)
set(icons "${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable")
install(FILES "${files}/desktop/icons/org.ungcuu.UngCuu.svg" DESTINATION "${icons}/apps")
file(GLOB type_icons "${files}/desktop/icons/*-vnd.ungcuu.*.svg")
install(FILES ${type_icons} DESTINATION "${icons}/mimetypes")

# Manual pages and the changelog are compressed, as policy asks; without a time stamp, so that a build can be repeated.
function(compressed SOURCE TARGET DESTINATION)
  add_custom_command(OUTPUT "${made}/${TARGET}.gz" COMMAND gzip -9nc "${SOURCE}" > "${made}/${TARGET}.gz"
    DEPENDS "${SOURCE}" VERBATIM)
  set_property(GLOBAL APPEND PROPERTY UNGCUU_COMPRESSED "${made}/${TARGET}.gz")
  install(FILES "${made}/${TARGET}.gz" DESTINATION "${DESTINATION}")
endfunction()

configure_file("${files}/man/ungcuu.1.in" "${made}/ungcuu.1" @ONLY)
set(COMMANDS "@COMMANDS@") # filled in by the program itself
configure_file("${files}/man/ungcuu-cli.1.in" "${made}/ungcuu-cli.1.in" @ONLY)
add_custom_command(OUTPUT "${made}/ungcuu-cli.1"
  COMMAND "${files}/man/commands" "$<TARGET_FILE:ungcuu-cli>" "${made}/ungcuu-cli.1.in" "${made}/ungcuu-cli.1"
  DEPENDS ungcuu-cli "${files}/man/commands" "${made}/ungcuu-cli.1.in" VERBATIM)
configure_file("${files}/deb/changelog.in" "${made}/changelog" @ONLY)
compressed("${made}/ungcuu.1" ungcuu.1 "${CMAKE_INSTALL_MANDIR}/man1")
compressed("${made}/ungcuu-cli.1" ungcuu-cli.1 "${CMAKE_INSTALL_MANDIR}/man1")
compressed("${made}/changelog" changelog "${CMAKE_INSTALL_DATADIR}/doc/ungcuu")
install(FILES "${files}/deb/copyright" DESTINATION "${CMAKE_INSTALL_DATADIR}/doc/ungcuu")
install(FILES "${files}/deb/lintian-overrides" DESTINATION "${CMAKE_INSTALL_DATADIR}/lintian/overrides" RENAME ungcuu)
get_property(all_compressed GLOBAL PROPERTY UNGCUU_COMPRESSED)
add_custom_target(manuals ALL DEPENDS ${all_compressed})

# What is loaded at run time and no linker sees: the icon engine (a package of its own on Debian 13), the fonts.
set(runtime "libqt6svg6" "fonts-liberation2 | fonts-liberation (>= 1:2)")
execute_process(COMMAND dpkg-query -W -f "\${db:Status-Status}" qt6-svg-plugins OUTPUT_VARIABLE svg_plugins ERROR_QUIET)
if(svg_plugins STREQUAL "installed")
  list(APPEND runtime "qt6-svg-plugins")
endif()
list(JOIN runtime ", " CPACK_DEBIAN_PACKAGE_DEPENDS)
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "hunspell-vi")

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME ungcuu)
set(CPACK_PACKAGE_VERSION "${PROJECT_VERSION}")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_PACKAGE_CONTACT "the authors of Ứng Cứu <ungcuu@localhost>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "cyber incident response plans, written, signed and issued")
set(CPACK_PACKAGE_DESCRIPTION "A Vietnamese province's cyber incident response team writes its response plans
and scenarios here, checks them, keeps every revision signed, and prints, signs
and verifies the official document that Decree 30/2020/NĐ-CP asks for.
It works without a network; the interface is Vietnamese and English.")
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION editors)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_STRIP_FILES ON)
include(CPack)
