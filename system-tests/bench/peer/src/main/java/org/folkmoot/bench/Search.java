package org.folkmoot.bench;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** One indexed select over 100,000 people in the database of the application beside it, as JSON. */
@Path("/search")
@ApplicationScoped
public class Search {

    private static final String SQL = "select n, forename, surname, email, postcode from bench_member"
            + " where surname like ? order by surname limit 20";

    @Resource(lookup = "java:app/people")
    private DataSource people;

    @GET
    @Produces("application/json")
    public List<Map<String, String>> search(@QueryParam("q") String q) throws SQLException {
        List<Map<String, String>> found = new ArrayList<>();
        try (Connection connection = people.getConnection();
                PreparedStatement select = connection.prepareStatement(SQL)) {
            select.setString(1, q + "%");
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(Map.of(
                            "n", row.getString(1),
                            "forename", row.getString(2),
                            "surname", row.getString(3),
                            "email", row.getString(4),
                            "postcode", row.getString(5)));
                }
            }
        }
        return found;
    }
}
