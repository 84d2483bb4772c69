# The font of everything printed: WenQuanYi Micro Hei (Debian: fonts-wqy-microhei), as PrintFont_FILE.
#
# It is named, and embedded outside Linux, because Qt's PDFs must give back the text that went in. With the usual Noto or Source
# Han fonts a search for a client's name finds nothing: common characters come out as radicals (U+2F00 to U+2FDF, U+2E80 to
# U+2EFF).
# Other systems pass -DPrintFont_FILE=<path>.
find_file(PrintFont_FILE wqy-microhei.ttc
    PATHS /usr/share/fonts /usr/local/share/fonts "$ENV{HOME}/Library/Fonts" /Library/Fonts
    PATH_SUFFIXES truetype/wqy wqy-microhei wenquanyi/wqy-microhei)
include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(PrintFont REQUIRED_VARS PrintFont_FILE)
