# vcpkg's x64-windows with what our SQLCipher must be able to do: full text search, which its port leaves out.
set(VCPKG_TARGET_ARCHITECTURE x64)
set(VCPKG_CRT_LINKAGE dynamic)
set(VCPKG_LIBRARY_LINKAGE dynamic)
set(VCPKG_BUILD_TYPE release)
set(VCPKG_C_FLAGS "/DSQLITE_ENABLE_FTS5")
set(VCPKG_CXX_FLAGS "")
