package org.folkmoot.members.registers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Base64;
import java.util.List;
import org.folkmoot.members.model.Extracts.Extract;
import org.folkmoot.members.model.RegisterKind;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.platform.pdf.PdfPage;
import org.folkmoot.platform.pdf.PdfWriter;

/** An extract as PDF: the statement, the names, the signature and how to check it. */
@ApplicationScoped
public class PrintAnExtract {

    /** With more names than this only the file of names has them all. */
    public static final int MOST = 10_000;

    private final SeeExtracts see;
    private final PdfWriter pdf;

    @SuppressWarnings("NullAway") // for the CDI proxy
    PrintAnExtract() {
        this.see = null;
        this.pdf = null;
    }

    @Inject
    public PrintAnExtract(SeeExtracts see, PdfWriter pdf) {
        this.see = see;
        this.pdf = pdf;
    }

    /** The PDF. */
    public byte[] print(Extract extract) {
        RegisterKind register = extract.register();
        List<List<String>> names = see.rows(extract, MOST);
        PdfPage page = PdfPage.titled(register.words() + ", extract " + extract.id())
                .paragraph(extract.statement())
                .heading(register == RegisterKind.MEMBERS ? "Names" : "Entries")
                .table(register.words(), register.columns(), names);
        if (extract.shown() > names.size()) {
            page.paragraph("These are the first " + Words.number(names.size()) + " of " + Words.number(extract.shown())
                    + " " + register.entries() + ". The file of names has them all.");
        }
        return pdf.write(page.heading("Signature of the statement (Ed25519, Base64)")
                .smallPrint(Base64.getEncoder().encodeToString(extract.signature()))
                .heading("Public key")
                .smallPrint(extract.publicKey())
                .paragraph("The page /register/key of the trust’s website says how to check the signature.")
                .xhtml());
    }
}
