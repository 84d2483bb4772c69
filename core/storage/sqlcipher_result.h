// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlRecord>
#include <QSqlResult>
#include <QVariant>

#include <vector>

struct sqlite3_stmt;

namespace seraph::storage {

class SqlCipherDriver;

/// One statement and its rows, as Qt SQL wants them. Forward-only results read straight from the statement and keep
/// nothing; scrollable ones keep every row that has been passed.
class SqlCipherResult final : public QSqlResult {
public:
    explicit SqlCipherResult(const SqlCipherDriver* driver);
    ~SqlCipherResult() override;

    QVariant handle() const override;
    /// The driver closes its database: the statement goes, the result stays and answers with nothing.
    void finalize();
    /// The driver itself dies first.
    void forgetDriver() { m_driver = nullptr; }

protected:
    bool prepare(const QString& sql) override;
    bool reset(const QString& sql) override;
    bool exec() override;
    using QSqlResult::bindValue;
    void bindValue(int position, const QVariant& value, QSql::ParamType type) override;
    bool fetch(int row) override;
    bool fetchNext() override;
    bool fetchFirst() override;
    bool fetchLast() override;
    QVariant data(int column) override;
    bool isNull(int column) override;
    int size() override { return -1; }
    int numRowsAffected() override { return m_rowsAffected; }
    QVariant lastInsertId() const override;
    QSqlRecord record() const override;
    void detachFromResultSet() override;

private:
    enum class Ahead {
        Unknown,
        Row,
        Nothing
    }; ///< what the statement has to offer beyond the current row

    bool bindAll();
    bool step();
    bool advance();
    void keepCurrentRow();
    void describeColumns();
    QVariant readColumn(int column) const;
    bool failWith(const QString& what, int code);

    const SqlCipherDriver* m_driver;
    sqlite3_stmt* m_statement = nullptr;
    Ahead m_ahead = Ahead::Nothing;
    int m_columnCount = 0;
    int m_rowsAffected = -1;
    int m_firstKeptRow = 0;
    bool m_failed = false;          ///< the last run left an error
    qsizetype m_knownPositions = 0; ///< so many from the first on were bound since prepare(), all as input
    std::vector<QByteArray> m_boundTexts; ///< what the statement's text parameters point to
    std::vector<QVariant> m_keptRows; ///< m_columnCount values for each row from m_firstKeptRow on
    QSqlRecord m_record;
};

} // namespace seraph::storage
