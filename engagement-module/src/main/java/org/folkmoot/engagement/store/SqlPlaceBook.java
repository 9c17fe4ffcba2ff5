package org.folkmoot.engagement.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.folkmoot.engagement.model.AccessFacts;
import org.folkmoot.engagement.model.KnownPlace;
import org.folkmoot.engagement.model.PlaceBook;
import org.jdbi.v3.core.Jdbi;

/** Known places by SQL. */
@ApplicationScoped
public class SqlPlaceBook implements PlaceBook {
    private static final String ADD = """
            insert into engagement_venue (name, address, places, access_features, parking, transport, access_facts, retired)
            values (:name, :address, :places, :features, :parking, :transport, :more, :retired)
            """;
    private static final String CHANGE = """
            update engagement_venue set name = :name, address = :address, places = :places, access_features = :features,
                parking = :parking, transport = :transport, access_facts = :more, retired = :retired where id = :id
            """;

    private final Jdbi jdbi;

    @SuppressWarnings("NullAway") // for the CDI proxy
    SqlPlaceBook() {
        this.jdbi = null;
    }

    @Inject
    public SqlPlaceBook(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public List<KnownPlace> all() {
        return jdbi.withHandle(handle -> handle.createQuery("select * from engagement_venue order by name")
                .map((row, context) -> place(row))
                .list());
    }

    @Override
    public void keep(KnownPlace place) {
        jdbi.useHandle(handle -> {
            var statement = handle.createUpdate(place.id() == 0 ? ADD : CHANGE)
                    .bind("name", place.name())
                    .bind("address", place.address())
                    .bind("places", place.places())
                    .bind("features", place.access().names())
                    .bind("parking", place.access().parking())
                    .bind("transport", place.access().transport())
                    .bind("more", place.access().more())
                    .bind("retired", place.retired());
            (place.id() == 0 ? statement : statement.bind("id", place.id())).execute();
        });
    }

    private static KnownPlace place(ResultSet row) throws SQLException {
        int places = row.getInt("places");
        return new KnownPlace(
                row.getLong("id"),
                row.getString("name"),
                row.getString("address"),
                places == 0 ? null : places,
                new AccessFacts(
                        AccessFacts.stored(row.getString("access_features")),
                        row.getString("parking"),
                        row.getString("transport"),
                        row.getString("access_facts")),
                row.getBoolean("retired"));
    }
}
