// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"
#include "content/json.h"
#include "content/reading.h"

#include <QFile>

#include <string>
#include <string_view>
#include <utility>

namespace kneecoach {

/// What `read` makes of a text, or the text's first fault.
template <class Read>
auto readDocument(std::string_view json, const std::string& file, Read read)
    -> Result<decltype(read(std::declval<const Reading&>()))> {
    const auto value = parseJson(json, file);
    if (!value) return failure(value.error());
    Errors errors;
    auto document = read(Reading(*value, file, errors));
    if (!errors.empty()) return failure(errors.front());
    return document;
}

/// What `read` makes of the text of the file at `path`.
template <class Read>
auto loadDocument(const std::string& path, Read read) -> decltype(read(std::string_view(), path)) {
    QFile file(QString::fromStdString(path));
    if (!file.open(QIODevice::ReadOnly)) return failure(Error{path, "", "cannot be read"});
    const QByteArray text = file.readAll();
    return read(std::string_view(text.constData(), static_cast<std::size_t>(text.size())), path);
}

} // namespace kneecoach
