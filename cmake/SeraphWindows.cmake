# seraph_windows_face(program description): icon, version and manifest of a program on Windows; nothing elsewhere.
function(seraph_windows_face SERAPH_PROGRAM SERAPH_DESCRIPTION)
    if(WIN32)
        set(face "${CMAKE_CURRENT_BINARY_DIR}/${SERAPH_PROGRAM}.rc")
        configure_file("${PROJECT_SOURCE_DIR}/installer/windows/program.rc.in" "${face}" @ONLY)
        target_sources(${SERAPH_PROGRAM} PRIVATE "${face}")
    endif()
endfunction()
