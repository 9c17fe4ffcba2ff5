package org.folkmoot.members.postcodes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class DirectoryFileTest {

    private static final String CODE_POINT_ROW =
            "\"SE108RW\",10,538283,177257,\"E92000001\",\"E19000003\",\"E18000007\",\"\",\"E09000011\",\"E05014081\"\n";
    private static final String ONSPD = "pcd7,pcds,dointr,doterm,oslaua,osward\n"
            + "SE108RW,SE10 8RW,198001,,E09000011,E05014081\n"
            + "SE109ZZ,SE10 9ZZ,198001,201501,E09000011,E05014081\n"
            + "nonsense,nonsense,198001,,E09000011,E05014081\n"
            + "SE109XX,SE10 9XX,198001,,,\n";

    @Test
    void codePointOpenIsAZipOfFilesWithoutAHeader() throws IOException {
        List<List<String>> rows =
                read("codepo_gb.zip", zip("Data/CSV/se.csv", CODE_POINT_ROW, "Doc/licence.csv", "a,b\n"));

        DirectoryLayout layout = DirectoryLayout.of(rows.get(0)).orElseThrow();

        assertThat(rows).hasSize(1);
        assertThat(layout).isEqualTo(DirectoryLayout.CODE_POINT);
        assertThat(layout.read(rows.get(0)).entry().authority()).isEqualTo("E09000011");
        assertThat(layout.read(rows.get(0)).entry().ward()).isEqualTo("E05014081");
    }

    @Test
    void theOnsDirectoryIsReadByItsHeader() throws IOException {
        List<List<String>> rows = read("ONSPD.csv", ONSPD.getBytes(StandardCharsets.UTF_8));

        DirectoryLayout layout = DirectoryLayout.of(rows.get(0)).orElseThrow();

        assertThat(layout).isEqualTo(new DirectoryLayout("ONSPD", 0, 4, 5, -1, 3));
        assertThat(layout.read(rows.get(1)).entry().gone()).isFalse();
        assertThat(layout.read(rows.get(2)).entry().gone()).isTrue();
    }

    @Test
    void aNewVintageNamesItsColumnsAnew() {
        List<String> header = List.of("\uFEFFpcds", "lad25cd", "wd25cd", "ced25cd", "doterm");

        assertThat(DirectoryLayout.of(header)).contains(new DirectoryLayout("ONSPD", 0, 1, 2, 3, 4));
    }

    @Test
    void aBadRowIsRefusedWithItsReason() throws IOException {
        List<List<String>> rows = read("ONSPD.csv", ONSPD.getBytes(StandardCharsets.UTF_8));
        DirectoryLayout layout = DirectoryLayout.of(rows.get(0)).orElseThrow();

        assertThat(layout.read(rows.get(3)).reason()).isEqualTo("“nonsense” is not a postcode");
        assertThat(layout.read(rows.get(4)).reason()).isEqualTo("no code of a local authority for SE10 9XX");
    }

    @Test
    void theNamesOfAreasComeWithCodePointOpen() throws IOException {
        byte[] list = zip(
                "xl/worksheets/sheet1.xml",
                "<worksheet><sheetData><row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c></row>"
                        + "<row><c t=\"inlineStr\"><is><t>Peninsula Ward</t></is></c>"
                        + "<c t=\"inlineStr\"><is><t>E05014081</t></is></c></row></sheetData></worksheet>",
                "xl/sharedStrings.xml",
                "<sst><si><t>Greenwich London Boro</t></si><si><t>E09000011</t></si></sst>");

        Map<String, String> names = names(zip("Doc/Codelist.xlsx", new String(list, StandardCharsets.ISO_8859_1)));

        assertThat(names).containsOnly(Map.entry("E09000011", "Greenwich"), Map.entry("E05014081", "Peninsula"));
    }

    @Test
    void theNamesOfAreasComeWithTheOnsDirectory() throws IOException {
        Map<String, String> names = names(zip(
                "Data/ONSPD_MAY_2025_UK.csv",
                ONSPD,
                "Data/multi_csv/ONSPD_MAY_2025_UK_SE.csv",
                ONSPD,
                "Documents/LAD (Apr 2025) names and codes UK.csv",
                "\uFEFFLAD25CD,LAD25NM,LAD25NMW\nE09000011,Greenwich,\n",
                "Documents/Region names and codes.csv",
                "GOR10CD,GOR10NM\nE12000007,London\n"));

        assertThat(names).containsOnly(Map.entry("E09000011", "Greenwich"));
    }

    @Test
    void aDirectoryThatIsNotInAFolderOfDocumentsIsRead() throws IOException {
        List<List<String>> rows =
                read("ONSPD.zip", zip("Data/ONSPD_docklands.csv", ONSPD, "Data/multi_csv/ONSPD_SE.csv", ONSPD));

        assertThat(rows).hasSize(5);
    }

    @Test
    void aFileOfAnotherKindIsNotRecognised() {
        assertThat(DirectoryLayout.of(List.of("name", "age"))).isEmpty();
    }

    private static List<List<String>> read(String name, byte[] content) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        DirectoryFile.read(name, new ByteArrayInputStream(content), (file, line, fields) -> rows.add(fields));
        return rows;
    }

    private static Map<String, String> names(byte[] content) throws IOException {
        Map<String, String> found = new HashMap<>();
        DirectoryFile.Taker taker = new DirectoryFile.Taker() {
            @Override
            public boolean take(String file, long line, List<String> fields) {
                return true;
            }

            @Override
            public void names(Map<String, String> names) {
                found.putAll(names);
            }
        };
        DirectoryFile.read("directory.zip", new ByteArrayInputStream(content), taker);
        return found;
    }

    private static byte[] zip(String... namesAndTexts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                boolean binary = namesAndTexts[i].endsWith(".xlsx");
                zip.write(namesAndTexts[i + 1].getBytes(binary ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
