package org.folkmoot.platform.uploads;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.assertj.core.api.Assertions;
import org.folkmoot.platform.files.VirusScan;
import org.folkmoot.platform.files.VirusScan.Finding;
import org.folkmoot.platform.files.VirusScan.Verdict;
import org.folkmoot.platform.pdf.PdfFacts;
import org.folkmoot.platform.refusals.RuleBroken;
import org.folkmoot.platform.uploads.CheckUpload.CheckedFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileLookTest {

    @TempDir
    private Path folder;

    @Test
    void aFileIsWhatItsBytesSayWhateverItsNameIs() throws IOException {
        assertThat(look(bytes("%PDF-1.7\n")).type()).isEqualTo(FileType.PDF);
        assertThat(look(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13}).type()).isEqualTo(FileType.PNG);
        assertThat(look(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0}).type())
                .isEqualTo(FileType.JPEG);
        assertThat(look(bytes("ID3\4sound")).type()).isEqualTo(FileType.MP3);
        assertThat(look(bytes("\0\0\0\40ftypisom....")).type()).isEqualTo(FileType.FILM);
        assertThat(look(bytes("<svg xmlns='http://www.w3.org/2000/svg'/>"))).isEqualTo(FileLook.of(FileType.SVG));
        assertThat(look(bytes("MZ and a program")).type()).isNull();
        assertThat(look(bytes("<html><script>")).type()).isNull();
        assertThat(look(new byte[0]).type()).isNull();
    }

    @Test
    void anOfficeFileIsKnownByItsPartsAndItsMacrosAreSeen() throws IOException {
        assertThat(look(zip("[Content_Types].xml", "word/document.xml"))).isEqualTo(FileLook.of(FileType.WORD));
        assertThat(look(zip("xl/workbook.xml", "xl/vbaProject.bin")).programs()).isTrue();
        assertThat(look(zip("ppt/presentation.xml", "ppt/activeX/activeX1.xml")).programs())
                .isTrue();
        assertThat(look(zip("holiday.jpg")).type()).isNull();
    }

    @Test
    void aPictureWithAScriptIsSeen() throws IOException {
        assertThat(look(bytes("<svg onload = 'x()'></svg>")).programs()).isTrue();
        assertThat(look(bytes("<svg><script>x()</script></svg>")).programs()).isTrue();
    }

    @Test
    void oldAndLockedOfficeFilesAreTakenForLocked() throws IOException {
        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0};

        assertThat(look(old).locked()).isTrue();
    }

    @Test
    void whatIsNotTakenIsRefusedInWordsAndLeavesNothingBehind() throws IOException {
        assertRefused(Verdict.of(Finding.UNREACHABLE), "%PDF-1.7", "does not answer now", AFileIsFreeOfViruses.class);
        assertRefused(
                new Verdict(Finding.INFECTED, "Eicar"), "%PDF-1.7", "A virus was found", AFileIsFreeOfViruses.class);
        assertRefused(Verdict.of(Finding.CLEAN), "MZ", "The file must be a PDF", AFileCanBePublished.class);
    }

    @Test
    void aPdfComesWithWhomItLeavesOut() {
        PdfFacts scan = new PdfFacts(2, false, false, false, false, true, "");

        try (CheckedFile checked = check(Verdict.of(Finding.NOT_SCANNED), scan).check(stream("%PDF-1.7"))) {
            assertThat(checked.warnings()).hasSize(3);
            assertThat(checked.pages()).isEqualTo(2);
            assertThat(checked.scanned()).isFalse();
        }
    }

    private void assertRefused(Verdict verdict, String content, String words, Class<?> rule) {
        Assertions.assertThatThrownBy(() -> check(verdict, new PdfFacts(1, false, false, true, true, true, "x"))
                        .check(stream(content)))
                .isInstanceOfSatisfying(RuleBroken.class, broken -> {
                    assertThat(broken.rule()).isInstanceOf(rule);
                    assertThat(broken.rule().words()).contains(words);
                });
    }

    private static CheckUpload check(Verdict verdict, PdfFacts facts) {
        VirusScan scan = content -> verdict;
        return new CheckUpload(scan, file -> Optional.of(facts));
    }

    private FileLook look(byte[] content) throws IOException {
        return FileLook.at(Files.write(Files.createTempFile(folder, "a", ".pdf"), content));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static ByteArrayInputStream stream(String text) {
        return new ByteArrayInputStream(bytes(text));
    }

    private byte[] zip(String... names) throws IOException {
        Path file = Files.createTempFile(folder, "a", ".zip");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write('x');
            }
        }
        return Files.readAllBytes(file);
    }
}
