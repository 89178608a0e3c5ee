"""What goes into the frozen program and what stays out, for bancarella.spec. Lists only, each with its reason."""

from __future__ import annotations

import re
from fnmatch import fnmatch

MODULES_OUT = [
    # Development, and what packages bring for it.
    "PyInstaller",
    "_pytest",
    "hatchling",
    "hypothesis",
    "mypy",
    "numpy.f2py",
    "numpy.testing",
    "pip",
    "pytest",
    "setuptools",
    "sqlalchemy.testing",
    # Of the standard library: other screens, terminals, and modules that link libraries nobody here needs.
    "crypt",
    "curses",
    "doctest",
    "idlelib",
    "lib2to3",
    "nis",
    "pdb",
    "pydoc",
    "readline",
    "tkinter",
    "turtle",
    # Databases that the store does not speak.
    "sqlalchemy.dialects.mssql",
    "sqlalchemy.dialects.mysql",
    "sqlalchemy.dialects.oracle",
    # OpenCV for what the studio does not do, and its loaders for other Pythons.
    "cv2.load_config_py2",
    # Where telephone numbers are at home, in words: not shown anywhere.
    "phonenumbers.carrier",
    "phonenumbers.carrierdata",
    "phonenumbers.geocoder",
    "phonenumbers.geodata",
    "phonenumbers.timezone",
    "phonenumbers.tzdata",
]

LANGUAGES = ("en", "it", "zh", "es", "fr", "de")

# Qt's plugins that the studio can come to use; all others stay out. As they are called on every system: without "lib"
# and without what comes after the first dot.
QT_PLUGINS = [
    "iconengines/qsvgicon",
    "imageformats/qgif",
    "imageformats/qico",
    "imageformats/qjpeg",
    "imageformats/qsvg",
    "imageformats/qtiff",
    "imageformats/qwebp",
    # Dead keys, and Chinese as it is typed.
    "platforminputcontexts/composeplatforminputcontextplugin",
    "platforminputcontexts/ibusplatforminputcontextplugin",
    "platforms/qcocoa",
    "platforms/qoffscreen",
    "platforms/qwayland",
    "platforms/qwindows",
    "platforms/qxcb",
    # The desktop's own file choosers. GTK's would bring all of GTK along.
    "platformthemes/qxdgdesktopportal",
    "printsupport/*",
    "styles/*",
    "wayland-decoration-client/*",
    "wayland-graphics-integration-client/qt-plugin-wayland-egl",
    "wayland-shell-integration/xdg-shell",
    "xcbglintegrations/*",
]

# The overlays import QtQuick alone; that imports QtQml and its models by itself.
QML = [
    "QtQml/*.*",
    "QtQml/Models/*",
    "QtQml/WorkerScript/*",
    "QtQml/Base/*",
    "QtQuick/*.*",
]

# Qt's libraries beyond what Python modules and the plugins above link, by their link names: libQt6Test.so.6,
# Qt6Test.dll, QtTest.framework/….
QT_LIBRARIES_OUT = re.compile(
    r"(?:lib)?Qt6?(?:Quick(?:3D|Controls|Dialogs|Effects|Layouts|Particles|Shapes|Templates|Test|Timeline|VectorImage"
    r"|VirtualKeyboard)|Labs|Lottie|Designer|EglF[Ss]|Sql|StateMachine|Test|UiTools|VirtualKeyboard"
    r"|WaylandCompositor|Pdf|QmlXmlListModel|QmlLocalStorage|QmlNetwork|QmlStateMachine|QmlCompiler|Help"
    r"|Charts|Graphs|Multimedia|WebEngine|WebChannel|Scxml|Sensors|RemoteObjects|DataVisualization).*"
)

# System libraries that come along: their names differ between distributions, or desktops do not have them. Every other
# library of the system is left where it is and declared by the .deb: a copy in our folder would stand before the
# system's for all that is loaded into this process, graphics drivers and sound plugins too.
SYSTEM_LIBRARIES_IN = [
    "libpython3.*",
    "libbz2.so.*",
    "libdb-5.3.so",
    "libjack.so.*",
    "liblzma.so.*",
    "libmpdec.so.*",
    "libportaudio.so.*",
    "libsqlite3.so.*",
    "libuuid.so.*",
    "libxcb-cursor.so.*",
    "libxcb-icccm.so.*",
    "libxcb-image.so.*",
    "libxcb-keysyms.so.*",
    "libxcb-render-util.so.*",
    "libxcb-util.so.*",
]

# Files of packages that nothing reads.
DATA_OUT = [
    "cv2/data/*",
    # FFmpeg once again: files and addresses are PyAV's.
    "cv2/opencv_videoio_ffmpeg*.dll",
    "studio/_data/assets/readme/*",
    "studio/_data/assets/translations/*.ts",
    "studio/_data/assets/guide/source/*",
    "*.pyi",
    "*/py.typed",
    "*/tests/*",
    "*.pxd",
    # Where and by what a package was installed on the machine that builds.
    "*.dist-info/INSTALLER",
    "*.dist-info/RECORD",
    "*.dist-info/REQUESTED",
    "*.dist-info/direct_url.json",
    "*.dist-info/uv_*",
]


def is_wanted(name: str, source: str) -> bool:
    """Whether a file goes in: its place in the folder, and where it comes from; with any system's slashes."""
    name, source = name.replace("\\", "/"), source.replace("\\", "/")
    if any(fnmatch(name, pattern) for pattern in DATA_OUT):
        return False
    if name.startswith("babel/locale-data/"):
        language = name.removeprefix("babel/locale-data/").removesuffix(".dat").split("_")[0]
        return language in (*LANGUAGES, "root", "LICENSE.unicode")
    if name.startswith("PySide6/"):
        # Windows has Qt's folders, and its libraries, right in the package.
        return _is_wanted_of_qt(name.removeprefix("PySide6/"))
    if source.startswith(("/lib/", "/usr/lib/")) and "/" not in name and ".so" in name:
        return any(fnmatch(name, pattern) for pattern in SYSTEM_LIBRARIES_IN)
    return True


def _is_wanted_of_qt(name: str) -> bool:
    part, _, rest = name.removeprefix("Qt/").partition("/")
    match part:
        case "plugins":
            folder, _, file = rest.rpartition("/")
            plugin = f"{folder}/{file.removeprefix('lib').split('.')[0]}"
            return any(fnmatch(plugin, pattern) for pattern in QT_PLUGINS)
        case "qml":
            # A pattern without a further "/" is for the files of that folder alone.
            return any(fnmatch(rest, each) and rest.count("/") == each.count("/") for each in QML)
        case "translations":
            language = rest.removeprefix("qtbase_").removesuffix(".qm").split("_")[0]
            return rest.startswith("qtbase_") and language in LANGUAGES and rest != "qtbase_zh_TW.qm"
        case "lib":
            return not QT_LIBRARIES_OUT.fullmatch(rest)
        case _:
            return not name.startswith("Qt/") and not (name.endswith(".dll") and QT_LIBRARIES_OUT.fullmatch(name))
