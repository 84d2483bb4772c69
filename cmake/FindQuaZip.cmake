# QuaZip for Qt 6 as QuaZip::QuaZip. Its own CMake files ask for the development files of Qt 5 Compat, which only its
# functions about codecs need and nothing of ours does.
find_path(QuaZip_INCLUDE_DIR quazip/quazip.h PATH_SUFFIXES QuaZip-Qt6-1.4 QuaZip-Qt6-1.5 QuaZip-Qt6-1.6)
find_library(QuaZip_LIBRARY NAMES quazip1-qt6)
find_package(ZLIB)
include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(QuaZip REQUIRED_VARS QuaZip_LIBRARY QuaZip_INCLUDE_DIR ZLIB_FOUND)
if(QuaZip_FOUND AND NOT TARGET QuaZip::QuaZip)
    add_library(QuaZip::QuaZip UNKNOWN IMPORTED)
    set_target_properties(QuaZip::QuaZip PROPERTIES
        IMPORTED_LOCATION "${QuaZip_LIBRARY}"
        INTERFACE_INCLUDE_DIRECTORIES "${QuaZip_INCLUDE_DIR}"
        INTERFACE_LINK_LIBRARIES "Qt6::Core;ZLIB::ZLIB")
endif()
