# qrcodegen ships no CMake package on Debian (libqrcodegencpp-dev); this gives QrCodeGen::QrCodeGen on every system.
find_path(QrCodeGen_INCLUDE_DIR qrcodegen/qrcodegen.hpp)
if(NOT QrCodeGen_INCLUDE_DIR)
    find_path(QrCodeGen_INCLUDE_DIR qrcodegen.hpp PATH_SUFFIXES nayuki-qr-code-generator qrcodegencpp)
endif()
find_library(QrCodeGen_LIBRARY NAMES qrcodegencpp nayuki-qr-code-generator)
include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(QrCodeGen REQUIRED_VARS QrCodeGen_LIBRARY QrCodeGen_INCLUDE_DIR)
if(QrCodeGen_FOUND AND NOT TARGET QrCodeGen::QrCodeGen)
    add_library(QrCodeGen::QrCodeGen UNKNOWN IMPORTED)
    set_target_properties(QrCodeGen::QrCodeGen PROPERTIES
        IMPORTED_LOCATION "${QrCodeGen_LIBRARY}" INTERFACE_INCLUDE_DIRECTORIES "${QrCodeGen_INCLUDE_DIR}")
endif()
