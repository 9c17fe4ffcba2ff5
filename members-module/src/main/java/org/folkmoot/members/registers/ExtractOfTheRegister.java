package org.folkmoot.members.registers;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import org.folkmoot.members.model.Constituency;
import org.folkmoot.members.model.Constitution;
import org.folkmoot.members.model.LeftOut;
import org.folkmoot.members.model.PublicRegister;
import org.folkmoot.members.model.PublicRegister.Entry;
import org.folkmoot.nhsuk.csv.SafeCsv;

/** Writes name and constituency of everybody whom the public register shows, and counts the others by reason. */
final class ExtractOfTheRegister {

    private final Constitution constitution;
    private final Map<LeftOut, Long> leftOut = new EnumMap<>(LeftOut.class);
    private long shown;

    ExtractOfTheRegister(Constitution constitution) {
        this.constitution = constitution;
    }

    /** Writes the file; returns its SHA-256 in hexadecimal. */
    String write(PublicRegister register, Path file) throws IOException {
        MessageDigest digest = sha256();
        try (OutputStream out = new DigestOutputStream(new BufferedOutputStream(Files.newOutputStream(file)), digest);
                SafeCsv csv = SafeCsv.to(out)) {
            csv.row("Name", "Constituency");
            register.each(each -> take(each, csv));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private void take(Entry entry, SafeCsv csv) {
        Constituency constituency =
                constitution.constituency(entry.constituency()).orElse(null);
        LeftOut.of(constituency, entry.status(), entry.objects())
                .ifPresentOrElse(reason -> leftOut.merge(reason, 1L, Long::sum), () -> {
                    shown++;
                    csv.row(entry.name(), constitution.nameOf(entry.constituency(), entry.classCode()));
                });
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is missing", e);
        }
    }

    long shown() {
        return shown;
    }

    long leftOut(LeftOut reason) {
        return leftOut.getOrDefault(reason, 0L);
    }

    long leftOut() {
        return leftOut.values().stream().mapToLong(Long::longValue).sum();
    }
}
