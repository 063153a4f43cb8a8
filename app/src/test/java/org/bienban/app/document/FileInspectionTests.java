package org.bienban.app.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.bienban.templates.text.TextReading.Reason;
import org.junit.jupiter.api.Test;

/** What a file is, told by its bytes. */
class FileInspectionTests {

    private final FileInspection inspection = new FileInspection(new TextExtraction());

    @Test
    void tellsEveryKindWeTake() {
        assertThat(kind(SampleFiles.pdf("Don"))).isEqualTo(FileKind.PDF);
        assertThat(kind(SampleFiles.docx("Đơn"))).isEqualTo(FileKind.DOCX);
        assertThat(kind(SampleFiles.xlsx("Danh sách"))).isEqualTo(FileKind.XLSX);
        assertThat(kind(SampleFiles.picture("png"))).isEqualTo(FileKind.PNG);
        assertThat(kind(SampleFiles.picture("jpg"))).isEqualTo(FileKind.JPEG);
    }

    @Test
    void readsWhatThereIsToRead() {
        assertThat(text(SampleFiles.pdf("Don cua 14 ho"))).contains("Don cua 14 ho");
        assertThat(text(SampleFiles.docx("Đơn của 14 hộ"))).isEqualTo("Đơn của 14 hộ");
        assertThat(text(SampleFiles.xlsx("Hộ ông Đạt &amp; con"))).isEqualTo("Hộ ông Đạt & con");
        assertThat(text(SampleFiles.picture("png"))).isEmpty();
    }

    @Test
    void refusesWhatIsNothingOrSomethingElse() {
        assertThat(reason(new byte[0])).isEqualTo(Reason.EMPTY);
        assertThat(reason("MZ program".getBytes(StandardCharsets.US_ASCII))).isEqualTo(Reason.WRONG_FORMAT);
        assertThat(reason("<html><script>".getBytes(StandardCharsets.US_ASCII))).isEqualTo(Reason.WRONG_FORMAT);
        assertThat(reason(SampleFiles.zip(Map.of("a.txt", "x")))).isEqualTo(Reason.WRONG_FORMAT);
        assertThat(reason(SampleFiles.zip(
                        Map.of("[Content_Types].xml", "", "word/document.xml", "", "word/vbaProject.bin", "macro"))))
                .isEqualTo(Reason.WRONG_FORMAT);
        assertThat(reason(new byte[(int) FileInspection.LARGEST + 1])).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void refusesWhatIsLocked() {
        assertThat(reason(SampleFiles.lockedPdf())).isEqualTo(Reason.ENCRYPTED);
        assertThat(reason(SampleFiles.lockedOffice())).isEqualTo(Reason.ENCRYPTED);
    }

    @Test
    void refusesWhatUnpacksWithoutEnd() {
        assertThat(SampleFiles.bomb()).hasSizeLessThan(200_000);
        assertThat(reason(SampleFiles.bomb())).isEqualTo(Reason.TOO_LARGE);
        assertThat(reason(hugePicture())).isIn(Reason.TOO_LARGE, Reason.DAMAGED);
    }

    @Test
    void refusesWhatWasCutOffOrBent() {
        for (byte[] whole : new byte[][] {
            SampleFiles.docx("Đơn"), SampleFiles.xlsx("Đơn"), SampleFiles.picture("png"), SampleFiles.picture("jpg")
        }) {
            byte[] cut = Arrays.copyOf(whole, whole.length - 30);
            assertThat(reason(cut)).as("%s", kind(whole)).isEqualTo(Reason.DAMAGED);
        }
        assertThat(reason("%PDF-1.7\nnothing".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo(Reason.DAMAGED);
        byte[] bent = SampleFiles.picture("png");
        bent[30] ^= 1;
        assertThat(reason(bent)).isEqualTo(Reason.DAMAGED);
    }

    @Test
    void givesANameTheEndingOfWhatItIs() {
        assertThat(FileKind.PDF.named("don.exe")).isEqualTo("don.exe.pdf");
        assertThat(FileKind.JPEG.named("Anh.JPEG")).isEqualTo("Anh.JPEG");
    }

    private static byte[] hugePicture() {
        byte[] picture = SampleFiles.picture("png");
        ByteBuffer.wrap(picture).putInt(16, 1_000_000).putInt(20, 1_000_000);
        return picture;
    }

    private FileKind kind(byte[] file) {
        return ((InspectedFile.Fit) inspection.inspect(file)).kind();
    }

    private String text(byte[] file) {
        return ((InspectedFile.Fit) inspection.inspect(file)).text();
    }

    private Reason reason(byte[] file) {
        return ((InspectedFile.Unfit) inspection.inspect(file)).reason();
    }
}
