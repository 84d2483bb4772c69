# One DEB of all three programs, on the distribution's own Qt. What it needs is read from the binaries.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME seraph)
set(CPACK_PACKAGE_VERSION "${PROJECT_VERSION}")
set(CPACK_PACKAGE_CONTACT "Seraph developers <seraph@localhost>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "Operations desk for small clinics and home-service agencies")
set(CPACK_PACKAGE_DESCRIPTION "Consultations, plans and consents, service records, follow-ups, complaints, training and the
monthly review in one encrypted folder, without a network.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "fonts-wqy-microhei") # everything printed
# Chinese on the screen, and the input method that Qt 6 programs need to write it.
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "fonts-noto-cjk, fonts-adobe-sourcesans3, fcitx5-frontend-qt6")
include(CPack)
