# SPDX-FileCopyrightText: 2026 The Parlance authors
# SPDX-License-Identifier: Apache-2.0

# Read by cpack. What a module needs that may be missing is recommended, not needed (debian-packages.txt).
set(SHLIBDEPS_EXECUTABLE dpkg-shlibdeps -xlibqt6multimedia6)
