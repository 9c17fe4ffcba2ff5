package org.folkmoot.members.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.folkmoot.members.model.Imports.Key;
import org.folkmoot.members.model.Imports.OnRecord;
import org.folkmoot.members.model.PersonStatus;
import org.folkmoot.members.model.Place;
import org.jdbi.v3.core.Handle;

/**
 * Looks up many keys at once: a table of the keys is joined with the register by its indexes. The indexes are named,
 * because a database that has not counted a table since it was filled takes it for empty, and reads it whole for each key.
 * The statements come in few sizes, filled up with keys that nobody has.
 */
final class Alike {

    private static final String COLUMNS =
            "p.id, p.status, p.last_key, p.first_key, p.born, p.mail_key, p.postcode_key, p.objects_engagement";
    private static final String BY_NAME = "select " + COLUMNS + " from (%s) k straight_join members_person p"
            + " force index (members_person_name) on p.last_key = k.a and p.first_key = k.b";
    private static final String BY_MAIL = "select " + COLUMNS + " from members_person p"
            + " force index (members_person_mail) where p.mail_key in (%s)";

    private Alike() {}

    static List<OnRecord> find(Connection connection, List<Key> keys) {
        List<OnRecord> found = new ArrayList<>();
        try {
            for (int from = 0; from < keys.size(); from += FewSizes.MOST) {
                List<Key> some = keys.subList(from, Math.min(keys.size(), from + FewSizes.MOST));
                byName(connection, some, found);
                byMail(
                        connection,
                        some.stream()
                                .map(Key::mail)
                                .filter(Objects::nonNull)
                                .distinct()
                                .toList(),
                        found);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The register could not be asked", e);
        }
        return found;
    }

    private static void byName(Connection connection, List<Key> keys, List<OnRecord> found) throws SQLException {
        List<Key> some = keys.stream()
                .map(each -> new Key(each.last(), each.first(), null))
                .distinct()
                .toList();
        if (some.isEmpty()) {
            return;
        }
        int size = FewSizes.upFrom(some.size());
        String table = "select ? a, ? b" + " union all select ?, ?".repeat(size - 1);
        try (PreparedStatement statement = connection.prepareStatement(String.format(BY_NAME, table))) {
            for (int i = 0; i < size; i++) {
                statement.setString(2 * i + 1, i < some.size() ? some.get(i).last() : null);
                statement.setString(2 * i + 2, i < some.size() ? some.get(i).first() : null);
            }
            read(statement, found);
        }
    }

    private static void byMail(Connection connection, List<String> mails, List<OnRecord> found) throws SQLException {
        if (mails.isEmpty()) {
            return;
        }
        int size = FewSizes.upFrom(mails.size());
        String signs = String.join(",", Collections.nCopies(size, "?"));
        try (PreparedStatement statement = connection.prepareStatement(String.format(BY_MAIL, signs))) {
            for (int i = 0; i < size; i++) {
                statement.setString(i + 1, i < mails.size() ? mails.get(i) : null);
            }
            read(statement, found);
        }
    }

    private static void read(PreparedStatement statement, List<OnRecord> found) throws SQLException {
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                found.add(new OnRecord(
                        row.getLong(1),
                        PersonStatus.valueOf(row.getString(2)),
                        row.getString(3),
                        row.getString(4),
                        row.getObject(5, LocalDate.class),
                        row.getString(6),
                        row.getString(7),
                        row.getBoolean(8)));
            }
        }
    }

    static Map<String, Place> places(Handle handle, Collection<String> postcodes) {
        Map<String, Place> places = new HashMap<>();
        for (List<String> some : FewSizes.of(postcodes)) {
            handle.createQuery(
                            "select postcode, authority, ward, division, gone from members_postcode where postcode in"
                                    + " (<postcodes>) and generation in (0, (" + JdbiPostcodes.NEWEST
                                    + ")) order by generation")
                    .bindList("postcodes", some)
                    .map((row, context) -> {
                        if (row.getBoolean("gone")) {
                            places.remove(row.getString("postcode"));
                        } else {
                            places.put(
                                    row.getString("postcode"),
                                    new Place(
                                            row.getString("authority"),
                                            row.getString("ward"),
                                            row.getString("division")));
                        }
                        return true;
                    })
                    .list();
        }
        return places;
    }
}
