package org.bienban.app.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.bienban.app.BienBanTest;
import org.bienban.app.WardFixture;
import org.bienban.app.access.Actor;
import org.bienban.app.access.Actors;
import org.bienban.app.document.FileStore;
import org.bienban.app.minutes.MinutesRegister;
import org.bienban.app.minutes.MinutesState;
import org.bienban.app.minutes.MinutesSummary;
import org.bienban.app.refusal.NotFoundException;
import org.bienban.app.refusal.RefusedException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@BienBanTest
class ImportingIT {

    @Autowired
    private WardFixture fixture;

    @Autowired
    private Actors actors;

    @Autowired
    private FileStore files;

    @Autowired
    private Importing importing;

    @Autowired
    private ImportWorker worker;

    @Autowired
    private MinutesRegister register;

    @Autowired
    private JdbcClient jdbc;

    private WardFixture.Ward ward;
    private Actor office;

    @BeforeEach
    void ward() {
        ward = fixture.ward();
        office = actors.ofPerson(ward.office());
    }

    @Test
    void oneBadFileNeverStopsTheRest() throws Exception {
        ImportBatch batch = finished(start(
                file("a.txt", "Số 12-BB/CB\nngày 05 tháng 6 năm 2019\n\nChi bộ bàn về đất dịch vụ."),
                file("b.pdf", "không phải PDF"),
                file("c.xyz", "?"),
                file("d.txt", ""),
                file(
                        "e.jsonl",
                        "{\"title\":\"Họp\",\"text\":\"Nội dung\"}\n{broken\n{\"id\":\"q\",\"text\":\"hỏi\"}")));
        assertThat(batch.imported()).isEqualTo(2);
        assertThat(problems(batch))
                .containsExactly("DAMAGED", "UNKNOWN_KIND", "EMPTY", "RECORD_BROKEN", "RECORD_WITHOUT_TITLE");
    }

    @Test
    void keepsWhatAPaperSaysOfItself() throws Exception {
        ImportBatch batch = finished(
                start(file("a.txt", "Số 12-BB/CB\nngày 05 tháng 6 năm 2019\n\nChi bộ bàn về đất dịch vụ của các hộ.")));
        UUID id = importing.report(office, batch.id(), false, 0, 10).getFirst().minutesId();
        MinutesSummary minutes = register.visible(id, office);
        assertThat(minutes.state()).isEqualTo(MinutesState.ARCHIVED);
        assertThat(minutes.number()).isEqualTo("12-BB/CB");
        assertThat(minutes.month()).isEqualTo(YearMonth.of(2019, 6));
        assertThat(minutes.language()).isEqualTo("vi");
    }

    @Test
    void theSamePaperIsArchivedOnce() throws Exception {
        finished(start(file("a.txt", "Biên bản tháng 5 của chi bộ " + ward.wardId())));
        ImportBatch again = finished(start(file("b.txt", "Biên bản tháng 5 của chi bộ " + ward.wardId())));
        assertThat(again.known()).isEqualTo(1);
        assertThat(again.imported()).isZero();
    }

    @Test
    void refusesAPaperMarkedSecret() throws Exception {
        ImportBatch batch = finished(start(file("a.txt", "TỐI MẬT\n\nBáo cáo")));
        assertThat(problems(batch)).containsExactly("SECRET_MARK");
    }

    @Test
    void aRunLeftByADeadNodeGoesOnAfterItsLastLine() throws Exception {
        UUID id = start(zip("1.txt", "một", "2.txt", "hai", "3.txt", "ba"));
        ImportBatch batch = finished(id);
        UUID second = importing.report(office, id, false, 0, 10).get(1).minutesId();
        jdbc.sql("delete from import_file where batch_id = ? and ordinal > 1")
                .param(id)
                .update();
        jdbc.sql("update import_batch set state = 'RUNNING', leased_until = now() - interval '1 hour' where id = ?")
                .param(id)
                .update();
        ImportBatch resumed = finished(id);
        assertThat(resumed.done()).isEqualTo(batch.done());
        assertThat(resumed.known()).isEqualTo(2);
        assertThat(importing.report(office, id, false, 0, 10).get(1).minutesId())
                .isEqualTo(second);
    }

    @Test
    void aCancelledBatchCanBeResumed() throws Exception {
        UUID id = start(file("w.txt", "Chờ " + UUID.randomUUID()));
        finished(id);
        jdbc.sql("delete from import_file where batch_id = ?").param(id).update();
        jdbc.sql(
                        "update import_batch set state = 'RUNNING', cancel_asked = true, leased_until = now() - interval '1 h' where id = ?")
                .param(id)
                .update();
        assertThat(finished(id).state()).isEqualTo(ImportState.CANCELLED);
        assertThat(importing.batch(office, id).done()).isZero();
        importing.resume(office, id);
        assertThat(finished(id).state()).isEqualTo(ImportState.FINISHED);
        assertThat(importing.batch(office, id).done()).isEqualTo(1);
    }

    @Test
    void onlyThoseWhoKeepTheArchiveImport() throws Exception {
        Actor secretary = actors.ofPerson(ward.first().secretary());
        List<HandedInFile> handedIn = List.of(file("a.txt", "x"));
        assertThatThrownBy(() -> importing.start(secretary, ward.wardId(), "", handedIn))
                .isInstanceOf(NotFoundException.class);
        WardFixture.Ward other = fixture.ward();
        assertThatThrownBy(() -> importing.start(office, other.first().id(), "", handedIn))
                .isInstanceOf(NotFoundException.class);
        UUID id = start(file("a.txt", "y"));
        assertThatThrownBy(() -> importing.cancel(actors.ofPerson(other.office()), id))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void refusesAnImportOfNothing() {
        assertThatThrownBy(() -> importing.start(office, ward.wardId(), "", List.of()))
                .isInstanceOf(RefusedException.class);
    }

    private UUID start(HandedInFile... handedIn) {
        return importing.start(office, ward.wardId(), "Đợt nhập", List.of(handedIn));
    }

    private ImportBatch finished(UUID id) throws InterruptedException {
        for (int i = 0; i < 100 && importing.batch(office, id).open(); i++) {
            worker.workOff();
            Thread.sleep(50);
        }
        return importing.batch(office, id);
    }

    private List<String> problems(ImportBatch batch) {
        return importing.report(office, batch.id(), true, 0, 100).stream()
                .map(ImportedFile::problem)
                .toList();
    }

    private HandedInFile file(String name, String text) {
        return new HandedInFile(name, files.put(text.getBytes(StandardCharsets.UTF_8), "text/plain"));
    }

    private HandedInFile zip(String... namesAndTexts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                out.putNextEntry(new ZipEntry(namesAndTexts[i]));
                out.write((namesAndTexts[i + 1] + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8));
            }
        }
        return new HandedInFile("x.zip", files.put(bytes.toByteArray(), "application/zip"));
    }
}
