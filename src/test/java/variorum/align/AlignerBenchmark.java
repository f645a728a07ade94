package variorum.align;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
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
import variorum.article.Article;
import variorum.load.StoryLoader;
import variorum.text.Progress;

/// How long the aligner takes, warm, on the seeds and on edited copies of a novel.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class AlignerBenchmark {
	@Param({"seeds", "2x10000", "2x100000"})
	String versions = "";

	private List<Article> articles = List.of();

	/// Reads the versions.
	@Setup
	public void read() throws IOException {
		articles = versions.equals("seeds") ? StoryLoader.load(List.of(Path.of("seeds")), Progress.NONE).articles()
				: PeersRace.versions(versions);
	}

	/// Aligns them.
	@Benchmark
	public Alignment align() {
		return Aligner.align(articles, Progress.NONE);
	}
}
