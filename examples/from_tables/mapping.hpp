// SPDX-License-Identifier: BSL-1.0
#ifndef FROM_TABLES_MAPPING_HPP
#define FROM_TABLES_MAPPING_HPP

#include <map>
#include <string>
#include <vector>

/// How an office calls what avviso calls otherwise: its columns, and what stands in them.
///
///     [acts]
///     id = Codice
///     citation = Atto
///     control = Controllo
///     control.soggetto = required     # «soggetto», in the column of control, is `required`
///     [awards]
///     act = Codice
///     grant = Regione
class mapping {
 public:
  /// Reads the file. What is wrong goes to `wrong`, a line each.
  [[nodiscard]] static mapping read(const std::string& path, std::vector<std::string>& wrong);

  /// The column of a member of a table; null, where the office has none.
  [[nodiscard]] const std::string* column(const std::string& table, const std::string& member) const;

  /// The name for what stands in a cell; the cell itself, where the mapping has none.
  [[nodiscard]] std::string name_for(const std::string& table, const std::string& member,
                                     const std::string& cell) const;

 private:
  std::map<std::string, std::string> all_;  // by `table.member` or `table.member.cell`
};

/// The members that each table can give.
[[nodiscard]] const std::map<std::string, std::vector<std::string>>& members_of_tables();

#endif
