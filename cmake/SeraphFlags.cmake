# Compiler flags shared by every target of ours, as one interface target: seraph::flags.
add_library(seraph_flags INTERFACE)
add_library(seraph::flags ALIAS seraph_flags)
target_include_directories(seraph_flags INTERFACE "${CMAKE_SOURCE_DIR}")
target_compile_definitions(seraph_flags INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_KEYWORDS
    QT_DISABLE_DEPRECATED_BEFORE=0x060400
    SERAPH_VERSION="${PROJECT_VERSION}")

if(MSVC)
    target_compile_options(seraph_flags INTERFACE /W4 /permissive- /utf-8 /Zc:__cplusplus $<$<BOOL:${SERAPH_WERROR}>:/WX>)
else()
    target_compile_options(seraph_flags INTERFACE
        -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wnon-virtual-dtor -Woverloaded-virtual
        # Clang counts signs under -Wconversion, GCC does not; both build with the same set.
        $<$<CXX_COMPILER_ID:Clang,AppleClang>:-Wno-sign-conversion>
        -fstack-protector-strong $<$<BOOL:${SERAPH_WERROR}>:-Werror>)
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        # GCC 12 at -O2 takes std::optional members for uninitialised, and sees overflows in what it inlined of them
        # (GCC bugs 80635 and 105593): told, but no errors. Clang and the sanitizers look for the real ones.
        target_compile_options(seraph_flags INTERFACE
            -Wno-maybe-uninitialized -Wno-error=array-bounds -Wno-error=stringop-overflow -Wno-error=restrict)
    endif()
    target_compile_definitions(seraph_flags INTERFACE $<$<NOT:$<CONFIG:Debug>>:_FORTIFY_SOURCE=2>)
    if(MINGW)
        # Units are larger than a plain object file may be; what guards the stack is a library of its own there.
        target_compile_options(seraph_flags INTERFACE -Wa,-mbig-obj)
        target_link_options(seraph_flags INTERFACE -fstack-protector-strong)
        target_compile_definitions(seraph_flags INTERFACE _WIN32_WINNT=0x0A00)
    endif()
    if(CMAKE_SYSTEM_NAME STREQUAL "Linux")
        target_link_options(seraph_flags INTERFACE -Wl,-z,relro,-z,now)
    endif()
endif()

if(SERAPH_SANITIZE)
    target_compile_options(seraph_flags INTERFACE -fsanitize=${SERAPH_SANITIZE} -fno-omit-frame-pointer)
    target_link_options(seraph_flags INTERFACE -fsanitize=${SERAPH_SANITIZE})
endif()
