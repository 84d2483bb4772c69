# The files of one folder share a unit, six at a time, where a preset asks for unity builds at all. Call it in the directory
# of the target, after the last of its sources.
set(SERAPH_FILES_OF_A_UNIT 6)

function(seraph_units_by_folder target)
    get_target_property(sources ${target} SOURCES)
    list(FILTER sources INCLUDE REGEX "\\.cpp$")
    foreach(source IN LISTS sources)
        get_filename_component(folder "${source}" DIRECTORY)
        get_filename_component(folder "${folder}" NAME)
        math(EXPR count_${folder} "0${count_${folder}} + 1")
        math(EXPR unit "(${count_${folder}} - 1) / ${SERAPH_FILES_OF_A_UNIT}")
        set_source_files_properties("${source}" PROPERTIES UNITY_GROUP "${folder}_${unit}")
    endforeach()
endfunction()
