// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/zip_file.h"

#include <minizip/unzip.h>

#include <array>

namespace seraph::reader {

namespace {

// What minizip asks of a file, answered by a device. The device is opened and closed by whoever has it.

voidpf openDevice(voidpf, const void* device, int)
{
    return const_cast<void*>(device);
}

QIODevice& deviceOf(voidpf stream)
{
    return *static_cast<QIODevice*>(stream);
}

uLong readDevice(voidpf, voidpf stream, void* bytes, uLong size)
{
    const qint64 got = deviceOf(stream).read(static_cast<char*>(bytes), qint64(size));
    return got < 0 ? 0 : uLong(got);
}

uLong refuseWriting(voidpf, voidpf, const void*, uLong)
{
    return 0;
}

ZPOS64_T positionOf(voidpf, voidpf stream)
{
    return ZPOS64_T(deviceOf(stream).pos());
}

long seekDevice(voidpf, voidpf stream, ZPOS64_T offset, int origin)
{
    QIODevice& device = deviceOf(stream);
    qint64 target = qint64(offset);
    if (origin == ZLIB_FILEFUNC_SEEK_CUR)
        target += device.pos();
    else if (origin == ZLIB_FILEFUNC_SEEK_END)
        target += device.size();
    // Where a damaged directory points, a growing file would be made longer: no further than it is.
    return target >= 0 && target <= device.size() && device.seek(target) ? 0 : -1;
}

int keepOpen(voidpf, voidpf)
{
    return 0;
}

int noError(voidpf, voidpf)
{
    return 0;
}

unzFile opened(QIODevice& device)
{
    zlib_filefunc64_def calls{
        openDevice, readDevice, refuseWriting, positionOf, seekDevice, keepOpen, noError, nullptr};
    return unzOpen2_64(&device, &calls);
}

constexpr std::size_t kLongestName = 1024;
constexpr uLong kEncrypted = 1;

} // namespace

std::unique_ptr<ZipFile> ZipFile::open(QIODevice& device)
{
    const unzFile file = opened(device);
    return file == nullptr ? nullptr : std::unique_ptr<ZipFile>(new ZipFile(file));
}

ZipFile::~ZipFile()
{
    unzClose(m_file);
}

quint64 ZipFile::count() const
{
    unz_global_info64 info{};
    return unzGetGlobalInfo64(m_file, &info) == UNZ_OK ? info.number_entry : 0;
}

std::optional<ZipEntry> ZipFile::next()
{
    const int moved = m_listing ? unzGoToNextFile(m_file) : unzGoToFirstFile(m_file);
    m_listing = true;
    unz_file_info64 info{};
    std::array<char, kLongestName + 1> name{};
    unz64_file_pos place{};
    const bool known =
        moved == UNZ_OK &&
        unzGetCurrentFileInfo64(m_file, &info, name.data(), kLongestName, nullptr, 0, nullptr, 0) ==
            UNZ_OK &&
        info.size_filename <= kLongestName && unzGetFilePos64(m_file, &place) == UNZ_OK;
    if (!known)
        return std::nullopt;
    return ZipEntry{QString::fromUtf8(name.data(), qsizetype(info.size_filename)),
                    qint64(info.compressed_size),
                    qint64(info.uncompressed_size),
                    (info.flag & kEncrypted) != 0,
                    place.pos_in_zip_directory,
                    place.num_of_file};
}

bool ZipFile::begin(const ZipEntry& entry)
{
    const unz64_file_pos place{entry.directoryOffset, entry.number};
    m_expected = entry.unpacked;
    m_taken = 0;
    return unzGoToFilePos64(m_file, &place) == UNZ_OK && unzOpenCurrentFile(m_file) == UNZ_OK;
}

qint64 ZipFile::read(char* data, qint64 size)
{
    constexpr qint64 kMost = 1 << 30;
    const int got = unzReadCurrentFile(m_file, data, unsigned(qMin(size, kMost)));
    m_taken += qMax(got, 0);
    return got < 0 ? -1 : got;
}

bool ZipFile::atEnd() const
{
    return unzeof(m_file) != 0;
}

bool ZipFile::finish()
{
    return unzCloseCurrentFile(m_file) == UNZ_OK && m_taken == m_expected;
}

} // namespace seraph::reader
