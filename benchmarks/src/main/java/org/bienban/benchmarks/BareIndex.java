package org.bienban.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;
import org.bienban.search.EntryLanguage;
import org.bienban.search.IndexEntry;
import org.bienban.search.text.Word;
import org.bienban.search.text.Words;

/**
 * The bare library with our analysis: the same words, loose words and pairs in three fields, the text kept, each text
 * taken apart once; nothing else, neither rights nor counts.
 */
final class BareIndex {

    private final Path folder;

    BareIndex(Path folder) {
        this.folder = folder;
    }

    /** Adds the entries with so many threads and leaves the commit to the caller. */
    void fill(List<IndexEntry> entries, int threads, IndexWriter writer) throws Exception {
        try (ExecutorService workers = Executors.newFixedThreadPool(threads)) {
            List<Future<?>> running = IntStream.range(0, threads)
                    .<Future<?>>mapToObj(share -> workers.submit(() -> {
                        for (int i = share; i < entries.size(); i += threads) {
                            writer.addDocument(document(entries.get(i)));
                        }
                        return null;
                    }))
                    .toList();
            for (Future<?> one : running) {
                one.get();
            }
        }
    }

    IndexWriter writer() throws IOException {
        return new IndexWriter(FSDirectory.open(folder), new IndexWriterConfig().setRAMBufferSizeMB(64));
    }

    /** The best twenty of any of the loose words, as the library finds them fastest. */
    static int search(IndexSearcher searcher, String text) throws IOException {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (Word word : Words.of(Words.normal(text))) {
            any.add(new TermQuery(new Term("loose", word.folded())), Occur.SHOULD);
        }
        return searcher.search(any.build(), 20).scoreDocs.length;
    }

    DirectoryReader reader() throws IOException {
        return DirectoryReader.open(FSDirectory.open(folder));
    }

    private static Document document(IndexEntry entry) {
        String text = entry.passages().getFirst().text();
        List<Word> words = Words.of(Words.normal(text));
        Document document = new Document();
        document.add(new StringField("id", entry.id(), Field.Store.YES));
        document.add(new StoredField("text", text));
        document.add(
                new TextField("exact", new Terms(words.stream().map(Word::exact).toList())));
        List<String> loose = words.stream()
                .map(word -> Words.loose(word, EntryLanguage.VI).getFirst())
                .toList();
        document.add(new TextField("loose", new Terms(loose)));
        document.add(new TextField(
                "pairs",
                new Terms(IntStream.range(1, loose.size())
                        .mapToObj(i -> loose.get(i - 1) + ' ' + loose.get(i))
                        .toList())));
        return document;
    }

    private static final class Terms extends TokenStream {

        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final List<String> terms;
        private int at;

        Terms(List<String> terms) {
            this.terms = terms;
        }

        @Override
        public void reset() {
            at = 0;
        }

        @Override
        public boolean incrementToken() {
            if (at == terms.size()) {
                return false;
            }
            clearAttributes();
            term.append(terms.get(at++));
            return true;
        }
    }
}
