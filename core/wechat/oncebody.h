// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>

#include <cstring>

namespace tuiwen::wechat {

/// A request body that can be read once. QNetworkAccessManager repeats a POST by itself when the
/// server closes the connection before its first byte of answer; a sequential body that cannot be
/// rewound makes it give up with ContentReSendError instead. Needs DoNotBufferUploadDataAttribute
/// and a Content-Length header.
class OnceBody final : public QIODevice
{
public:
    OnceBody(QByteArray bytes, QObject *parent)
        : QIODevice(parent)
        , m_bytes(std::move(bytes))
    {
        open(QIODevice::ReadOnly);
    }

    /// False as long as no byte was asked for: then nothing of the body can be on the wire.
    [[nodiscard]] bool wasRead() const { return m_position > 0; }

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 size() const override { return m_bytes.size(); }
    [[nodiscard]] bool seek(qint64) override { return false; } // what Qt tries before a repetition
    [[nodiscard]] bool atEnd() const override { return m_position >= m_bytes.size(); }
    [[nodiscard]] qint64 bytesAvailable() const override
    {
        return m_bytes.size() - m_position + QIODevice::bytesAvailable();
    }

protected:
    qint64 readData(char *out, qint64 most) override
    {
        const qint64 count = qMin<qint64>(most, m_bytes.size() - m_position);
        if (count <= 0) {
            return -1;
        }
        std::memcpy(out, m_bytes.constData() + m_position, static_cast<std::size_t>(count));
        m_position += count;
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_position = 0;
};

} // namespace tuiwen::wechat
