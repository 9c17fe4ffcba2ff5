package org.folkmoot.members.postcodes;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.folkmoot.members.model.Postcode;
import org.folkmoot.platform.packs.Pack;
import org.folkmoot.platform.packs.PackFault;

/** The hand-written postcode table of the pack. */
@ApplicationScoped
public class PackAreas {

    private static final String FILE = "areas.csv";

    private final Pack pack;

    @SuppressWarnings("NullAway") // for the CDI proxy
    PackAreas() {
        this.pack = null;
    }

    @Inject
    public PackAreas(Pack pack) {
        this.pack = pack;
    }

    /** One row of the table. */
    public record PackArea(Postcode postcode, String authority, String authorityName, String ward, String wardName) {}

    /** All rows; none where the pack has no table. */
    public List<PackArea> rows() {
        return pack.text(FILE).map(this::read).orElse(List.of());
    }

    private List<PackArea> read(String text) {
        return CsvReader.builder().ofNamedCsvRecord(text).stream()
                .map(this::row)
                .toList();
    }

    private PackArea row(NamedCsvRecord row) {
        int line = Math.toIntExact(row.getStartingLineNumber());
        Postcode postcode = Postcode.parse(row.getField("postcode"))
                .orElseThrow(() -> new PackFault(FILE, line, "a postcode such as SE10 8RW"));
        return new PackArea(
                postcode,
                row.getField("authority"),
                row.getField("authority_name"),
                row.getField("ward"),
                row.getField("ward_name"));
    }
}
