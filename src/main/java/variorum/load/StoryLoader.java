package variorum.load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import variorum.article.Article;
import variorum.article.Block;
import variorum.article.Metadata;
import variorum.article.Problem;
import variorum.article.SourceMap;
import variorum.text.Progress;
import variorum.text.Span;

/// Reads the versions of a story from files and folders.
public final class StoryLoader {
	private StoryLoader() { }

	/// Reads every file of `paths` and, of a folder, the files in it whose format is known. A file that cannot be read is a
	/// [Problem] and stops no other. Letters follow the sorted file names.
	public static Story load(List<Path> paths, Progress progress) {
		var articles = new ArrayList<Article>();
		var problems = new ArrayList<Problem>();
		for (Path file : files(paths, problems)) {
			progress.at("reading", 0);
			try {
				articles.add(read(file));
			} catch (IOException e) {
				problems.add(new Problem(Problem.Severity.ERROR, file.toString(), String.valueOf(e.getMessage())));
			}
		}
		for (int i = 0; i < articles.size(); i++) {
			articles.set(i, articles.get(i).withId(letter(i)));
		}
		return new Story(articles, problems);
	}

	/// The letter of version `index`: A … Z, AA, AB …
	public static String letter(int index) {
		String last = String.valueOf((char) ('A' + index % 26));
		return index < 26 ? last : letter(index / 26 - 1) + last;
	}

	private static List<Path> files(List<Path> paths, List<Problem> problems) {
		var files = new ArrayList<Path>();
		for (Path p : paths) {
			try {
				if (Files.isDirectory(p)) {
					try (var inside = Files.list(p)) {
						inside.filter(f -> f.toString().endsWith(".txt")).forEach(files::add);
					}
				} else {
					files.add(p);
				}
			} catch (IOException e) {
				problems.add(new Problem(Problem.Severity.ERROR, p.toString(), String.valueOf(e.getMessage())));
			}
		}
		files.sort(Comparator.comparing((Path f) -> String.valueOf(f.getFileName())).thenComparing(Path::toString));
		return files;
	}

	private static Article read(Path file) throws IOException {
		String text = Files.readString(file, StandardCharsets.UTF_8);
		var blocks = new ArrayList<Block>();
		int from = 0;
		for (String part : text.split("(?<=\\n)(?=\\s*\\n)")) {
			String body = part.strip();
			int start = from + part.indexOf(body.isEmpty() ? "" : body.substring(0, 1));
			if (!body.isEmpty()) {
				blocks.add(new Block(Block.Kind.PARAGRAPH, new Span(start, start + body.length())));
			}
			from += part.length();
		}
		return new Article("A", String.valueOf(file.getFileName()), Metadata.NONE, text, blocks, List.of(), List.of(),
				SourceMap.identity(text.length()));
	}
}
