package org.bienban.templates.document;

import org.bienban.templates.pdf.PdfMetadata;
import org.bienban.templates.pdf.PdfWriter;
import org.bienban.templates.pdf.PdfWritingException;
import org.bienban.templates.pdf.PrintableText;

/**
 * Prints documents as PDF/A-2u in the Party form (Guide 36-HD/VPTW: A4, margins 20/15/20/30 mm, body 14 pt), replies of
 * bodies of the state by Decree 30/2020/NĐ-CP. Texts are
 * data: whatever they contain is printed as text, nothing in them is loaded or run. Keep one instance; it may be used by
 * several threads.
 */
public final class DocumentRenderer {
    private final PartyFormPage page = new PartyFormPage();
    private final ScoreSheetPage scorePage = new ScoreSheetPage();
    private final IssueRegisterPage registerPage = new IssueRegisterPage();
    private final ReplyPage replyPage = new ReplyPage();
    private final PdfWriter writer = new PdfWriter();
    private final PdfWriter letterWriter = PdfWriter.tagging();

    /**
     * The minutes as a file. The same minutes give the same bytes, so that a job run again after a crash stores the same
     * file.
     *
     * @throws PdfWritingException if rendering fails, which no text of a user can bring about
     */
    public byte[] render(MinutesDocument minutes) {
        PrintedForm form = new MinutesForm(minutes).lay();
        PdfMetadata metadata = new PdfMetadata(
                form.name(),
                PrintableText.clean(minutes.letterhead().cell()),
                form.language().tag(),
                minutes.provenance().created());
        return writer.write(page.fill(form), metadata);
    }

    /**
     * The score sheet as a file; the same sheet gives the same bytes.
     *
     * @throws PdfWritingException if rendering fails, which no text of a user can bring about
     */
    public byte[] render(ScoreSheetDocument sheet) {
        PdfMetadata metadata = new PdfMetadata(
                sheet.name(Words.in(sheet.language())),
                sheet.cell(),
                sheet.language().tag(),
                sheet.provenance().created());
        return writer.write(scorePage.fill(sheet), metadata);
    }

    /**
     * The register of issues as a file; the same register gives the same bytes.
     *
     * @throws PdfWritingException if rendering fails, which no text of a user can bring about
     */
    public byte[] render(IssueRegisterDocument register) {
        PdfMetadata metadata = new PdfMetadata(
                register.name(Words.in(register.language())),
                register.issuer(),
                register.language().tag(),
                register.created());
        return writer.write(registerPage.fill(register), metadata);
    }

    /**
     * The reply as a tagged file; the same reply gives the same bytes.
     *
     * @throws PdfWritingException if rendering fails, which no text of a user can bring about
     */
    public byte[] render(ReplyDocument reply) {
        PdfMetadata metadata = new PdfMetadata(
                ReplyPage.name(reply),
                PrintableText.clean(reply.issuer()),
                DocumentLanguage.VIETNAMESE.tag(),
                reply.provenance().created());
        return letterWriter.write(replyPage.fill(reply), metadata);
    }
}
