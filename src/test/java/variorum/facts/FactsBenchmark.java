package variorum.facts;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import variorum.align.Aligner;
import variorum.align.Alignment;
import variorum.align.Rephrasings;
import variorum.article.Article;
import variorum.load.StoryLoader;
import variorum.model.Encoder;
import variorum.model.Encoders;
import variorum.text.EncodedText;
import variorum.text.Progress;

/// How fast the stage of the facts is, warm, on top of the encoder's pass: every extractor, the name tagger and the joining, on
/// one thread. The counter `words` says how many words of all versions are read a second; `story` is a file or folder.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 5)
@Measurement(iterations = 5, time = 5)
@Fork(value = 1, jvmArgs = {"--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow"})
public class FactsBenchmark {
	@Param({"seeds", "src/test/resources/variorum/stories/ferry", "src/test/resources/variorum/stories/verdict"})
	String story = "";

	private List<Article> articles = List.of();
	private List<Optional<LocalDate>> published = List.of();
	private List<EncodedText> encoded = List.of();
	private Alignment alignment = Aligner.align(List.of(), Progress.NONE);
	private long words;

	/// What is counted beside the runs.
	@State(Scope.Thread)
	@AuxCounters(AuxCounters.Type.OPERATIONS)
	public static class Counters {
		public long words;
	}

	/// Reads, aligns and encodes the versions.
	@Setup
	public void read() throws IOException {
		articles = StoryLoader.load(List.of(Path.of(story)), Progress.NONE).articles();
		published = articles.stream().map(_ -> Optional.of(LocalDate.of(2019, 3, 25))).toList();
		alignment = Aligner.align(articles, Progress.NONE);
		Encoder encoder = Encoders.load().found().orElseThrow();
		encoded = articles.stream().map(a -> encoded(a, encoder)).toList();
		words = articles.stream().mapToLong(a -> a.text().strip().split("\\s+").length).sum();
	}

	private static EncodedText encoded(Article article, Encoder encoder) {
		var sentences = Rephrasings.sentences(article);
		return new EncodedText(sentences, encoder.encode(article.text(), sentences, Progress.NONE));
	}

	/// Finds the facts.
	@Benchmark
	public List<Fact> facts(Counters counters) {
		counters.words += words;
		return Facts.of(articles, published, alignment, encoded, Progress.NONE);
	}
}
