package org.bienban.app.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.request;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

class DownloadTests {

    private final Shelf shelf = new Shelf();
    private final MockMvc mvc = MockMvcBuilders.standaloneSetup(shelf)
            .setMessageConverters(new DownloadConverter())
            .build();

    @Test
    void isWrittenOnTheThreadOfTheRequestWithTheTypeAndLengthItNames() throws Exception {
        mvc.perform(get("/file").accept(MediaType.APPLICATION_JSON))
                .andExpect(request().asyncNotStarted())
                .andExpect(status().isOk())
                .andExpect(content().contentType(MediaType.APPLICATION_PDF))
                .andExpect(header().longValue("Content-Length", 3))
                .andExpect(content().bytes(new byte[] {1, 2, 3}));
        assertThat(shelf.writer).isSameAs(Thread.currentThread());
    }

    @Test
    void isNotWrittenAgainForThoseWhoHaveItAlready() throws Exception {
        mvc.perform(get("/file").header("If-None-Match", "\"abc\""))
                .andExpect(status().isNotModified())
                .andExpect(content().bytes(new byte[0]));
        assertThat(shelf.writer).isNull();
    }

    @RestController
    static class Shelf {

        private Thread writer;

        @GetMapping("/file")
        ResponseEntity<Download> file() {
            return ResponseEntity.ok()
                    .contentType(MediaType.APPLICATION_PDF)
                    .contentLength(3)
                    .eTag("\"abc\"")
                    .body(out -> {
                        writer = Thread.currentThread();
                        out.write(new byte[] {1, 2, 3});
                    });
        }
    }
}
