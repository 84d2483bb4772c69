# libxlsxwriter ships no CMake package on Debian; this gives XlsxWriter::XlsxWriter on every system.
find_path(XlsxWriter_INCLUDE_DIR xlsxwriter.h)
find_library(XlsxWriter_LIBRARY NAMES xlsxwriter)
include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(XlsxWriter REQUIRED_VARS XlsxWriter_LIBRARY XlsxWriter_INCLUDE_DIR)
if(XlsxWriter_FOUND AND NOT TARGET XlsxWriter::XlsxWriter)
    add_library(XlsxWriter::XlsxWriter UNKNOWN IMPORTED)
    set_target_properties(XlsxWriter::XlsxWriter PROPERTIES
        IMPORTED_LOCATION "${XlsxWriter_LIBRARY}" INTERFACE_INCLUDE_DIRECTORIES "${XlsxWriter_INCLUDE_DIR}")
    # A shared one names what it needs itself; a static one writes its zip with ours.
    if(NOT XlsxWriter_LIBRARY MATCHES "\\.(so|dylib)$" AND TARGET Minizip::Minizip)
        set_property(TARGET XlsxWriter::XlsxWriter PROPERTY INTERFACE_LINK_LIBRARIES Minizip::Minizip)
    endif()
endif()
