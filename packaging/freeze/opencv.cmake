# OpenCV with what the studio calls: arithmetic and drawing (core, imgproc, geometry under them), JPEG and PNG
# (imgcodecs), cameras through Video4Linux (videoio). PyAV has FFmpeg already; NumPy has its BLAS.
set(CMAKE_BUILD_TYPE Release CACHE STRING "")
set(BUILD_SHARED_LIBS OFF CACHE BOOL "")
set(BUILD_LIST core,imgproc,imgcodecs,videoio,python3 CACHE STRING "")
set(BUILD_opencv_python3 ON CACHE BOOL "")
set(PYTHON3_LIMITED_API ON CACHE BOOL "")
set(OPENCV_SKIP_PYTHON_LOADER ON CACHE BOOL "")
set(OPENCV_PYTHON3_INSTALL_PATH cv2 CACHE STRING "")

# Baseline as the wheel's; of what it knows beyond, AVX2 is what counts for the functions used here.
set(CPU_BASELINE SSE3 CACHE STRING "")
set(CPU_DISPATCH AVX2 CACHE STRING "")

# Its own copies, so that the system's versions do not matter.
set(BUILD_JPEG ON CACHE BOOL "")
set(BUILD_PNG ON CACHE BOOL "")
set(BUILD_ZLIB ON CACHE BOOL "")
# MJPEG cameras are decoded with libjpeg-turbo; without its assembler code that costs three times as much.
set(ENABLE_LIBJPEG_TURBO_SIMD ON CACHE BOOL "")

foreach(part
    BUILD_DOCS BUILD_EXAMPLES BUILD_JAVA BUILD_PERF_TESTS BUILD_TESTS BUILD_opencv_apps BUILD_opencv_python2
    WITH_1394 WITH_AVIF WITH_EIGEN WITH_FFMPEG WITH_FLATBUFFERS WITH_GSTREAMER WITH_GTK WITH_IMGCODEC_GIF
    WITH_IMGCODEC_HDR WITH_IMGCODEC_PFM WITH_IMGCODEC_PXM WITH_IMGCODEC_SUNRASTER WITH_IPP WITH_ITT WITH_JASPER
    WITH_LAPACK WITH_OBSENSOR WITH_OPENCL WITH_OPENEXR WITH_OPENJPEG WITH_PROTOBUF WITH_QT WITH_TBB WITH_TIFF
    WITH_VA WITH_VA_INTEL WITH_WEBP)
    set(${part} OFF CACHE BOOL "")
endforeach()
# It is made of all that strip takes away, too: of the names of the assembler's files, which are whole paths.
set(CMAKE_MODULE_LINKER_FLAGS "-Wl,--build-id=none" CACHE STRING "")
