# SQLCipher as a static archive with its symbols kept inside our programs: SQLCipher::SQLCipher.
#
# A shared libsqlcipher would be interposed with the plain libsqlite3 that other libraries load into the same process;
# depending on link order that ends in a crash or, worse, in a database written in plain text.
find_path(SQLCipher_INCLUDE_DIR sqlcipher/sqlite3.h)
find_library(SQLCipher_LIBRARY NAMES libsqlcipher.a sqlcipher-static sqlcipher)
if(SQLCipher_INCLUDE_DIR)
    find_package(PkgConfig QUIET)
    if(PKG_CONFIG_FOUND)
        pkg_check_modules(PC_SQLCipher QUIET sqlcipher)
    endif()
    # The header names SQLite's version only; 3.46.1 is the base of SQLCipher 4.6.1. A plain bookworm has 3.4: refuse it.
    file(STRINGS "${SQLCipher_INCLUDE_DIR}/sqlcipher/sqlite3.h" SQLCipher_SQLITE REGEX "#define SQLITE_VERSION ")
    string(REGEX MATCH "[0-9]+\\.[0-9]+\\.[0-9]+" SQLCipher_SQLITE "${SQLCipher_SQLITE}")
    if(SQLCipher_SQLITE VERSION_GREATER_EQUAL 3.46.1)
        set(SQLCipher_VERSION 4.6.1)
    else()
        set(SQLCipher_VERSION 3.4.0)
    endif()
endif()
include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(SQLCipher REQUIRED_VARS SQLCipher_LIBRARY SQLCipher_INCLUDE_DIR
    VERSION_VAR SQLCipher_VERSION)
if(SQLCipher_FOUND AND NOT TARGET SQLCipher::SQLCipher)
    add_library(SQLCipher::SQLCipher UNKNOWN IMPORTED)
    set_target_properties(SQLCipher::SQLCipher PROPERTIES
        IMPORTED_LOCATION "${SQLCipher_LIBRARY}"
        INTERFACE_INCLUDE_DIRECTORIES "${SQLCipher_INCLUDE_DIR}"
        INTERFACE_COMPILE_DEFINITIONS SQLITE_HAS_CODEC)
    if(CMAKE_SYSTEM_NAME STREQUAL "Linux")
        get_filename_component(SQLCipher_ARCHIVE "${SQLCipher_LIBRARY}" NAME)
        set_property(TARGET SQLCipher::SQLCipher PROPERTY INTERFACE_LINK_OPTIONS
            "-Wl,--exclude-libs,${SQLCipher_ARCHIVE}")
    endif()
    set_property(TARGET SQLCipher::SQLCipher PROPERTY INTERFACE_LINK_LIBRARIES
        "OpenSSL::Crypto;${CMAKE_DL_LIBS}")
endif()
