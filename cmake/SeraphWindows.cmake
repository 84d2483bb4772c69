# seraph_windows_files_apart(target): what includes the system's own headers shares no unit with anything else, because they
# define small, near, interface, ERROR and many more words as macros. To be called after the last of the target's sources.
function(seraph_windows_files_apart target)
    get_target_property(sources ${target} SOURCES)
    list(FILTER sources INCLUDE REGEX "_windows\\.cpp$")
    if(sources)
        set_source_files_properties(${sources} TARGET_DIRECTORY ${target} PROPERTIES SKIP_UNITY_BUILD_INCLUSION ON)
    endif()
endfunction()

# seraph_windows_face(program description): icon, version and manifest of a program on Windows; nothing elsewhere.
function(seraph_windows_face SERAPH_PROGRAM SERAPH_DESCRIPTION)
    if(WIN32)
        set(face "${CMAKE_CURRENT_BINARY_DIR}/${SERAPH_PROGRAM}.rc")
        configure_file("${PROJECT_SOURCE_DIR}/installer/windows/program.rc.in" "${face}" @ONLY)
        target_sources(${SERAPH_PROGRAM} PRIVATE "${face}")
    endif()
endfunction()
