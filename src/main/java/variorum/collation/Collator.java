package variorum.collation;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import variorum.align.Aligner;
import variorum.align.Alignment;
import variorum.align.Grounds;
import variorum.align.Rephrasings;
import variorum.align.Table;
import variorum.article.Article;
import variorum.article.Metadata;
import variorum.article.Problem;
import variorum.facts.Asides;
import variorum.facts.Fact;
import variorum.facts.Facts;
import variorum.model.Encoder;
import variorum.text.EncodedText;
import variorum.text.Progress;
import variorum.text.Span;
import variorum.text.Tokens;

/// Runs the engines over the versions of a story: exact passages first, then rephrased ones and facts.
public final class Collator {
	/// The expected precision of rephrased passages at the default setting.
	public static final double TIGHTNESS = 0.8;

	private Collator() { }

	/// What the versions share word for word, without rephrased passages and facts: the fast first view.
	public static Collation exact(List<Article> articles, List<Problem> problems, Progress progress) {
		return exact(articles, Optional.empty(), problems, progress);
	}

	private static Collation exact(List<Article> articles, Optional<LocalDate> told, List<Problem> problems, Progress progress) {
		var alignment = Aligner.align(articles, progress);
		return new Collation(articles, Inference.of(articles, told), alignment, List.of(), problems);
	}

	/// `exact` with rephrased passages and facts. `encoder` is empty where there is no model.
	public static Collation complete(Collation exact, Optional<Encoder> encoder, double tightness, Progress progress) {
		return complete(Corrected.of(Versions.numbered(exact.articles()), exact), encoder, tightness, progress).collation();
	}

	/// `versions`, as read, before anything of them was compared ([Collation#isCompared]): texts to begin to read.
	public static Corrected texts(Versions versions, List<Correction> corrections, List<Problem> problems) {
		var prepared = ArticleCorrections.apply(versions, corrections);
		var articles = prepared.versions().articles();
		var alone = new Alignment(List.of(), Table.alone(articles.parallelStream().map(a -> Tokens.of(a.text())).toList()), List.of());
		return Corrected.of(prepared.versions(),
				new Collation(articles, Inference.of(articles, prepared.date()), alone, List.of(), problems));
	}

	/// What `versions`, as read, share word for word, with those of `corrections` that can be applied so far.
	public static Corrected exact(Versions versions, List<Correction> corrections, List<Problem> problems, Progress progress) {
		var prepared = ArticleCorrections.apply(versions, corrections);
		var judged = exact(prepared.versions().articles(), prepared.date(), problems, progress);
		return Correcting.of(prepared, corrections).exact(judged);
	}

	/// `exact` with rephrased passages and facts, and all of its corrections. `encoder` is empty where there is no model.
	public static Corrected complete(Corrected exact, Optional<Encoder> encoder, double tightness, Progress progress) {
		var judged = exact.judged();
		var articles = judged.articles();
		var correcting = Correcting.again(exact);
		var encoded = encoder.map(e -> encode(articles, e, progress)).orElse(List.of());
		var told = Facts.read(articles, published(judged), encoded, progress);
		var grounds = new Grounds(encoded, Commons.of(told.joined(judged.alignment(), progress)));
		var alone = Rephrasings.add(judged.alignment(), articles, grounds, tightness, progress);
		var alignment = correcting.rulings().isEmpty() ? alone
				: Rephrasings.add(exact.collation().alignment(), articles, grounds, tightness, correcting.rulings(), progress);
		var facts = told.joined(correcting.passages(alignment), progress);
		return correcting.complete(sorted(judged, alignment, facts), alone);
	}

	private static Collation sorted(Collation judged, Alignment alignment, List<Fact> facts) {
		var asides = Asides.of(facts, judged.articles());
		var aside = asides.stream().map(Asides.Aside::fact).collect(Collectors.toSet());
		var rows = facts.stream().filter(f -> !aside.contains(f)).toList();
		return new Collation(judged.articles(), judged.inferred(), alignment, rows, asides, judged.problems());
	}

	/// `versions` as those of `corrections` that are about them have it: what the engines read.
	public static Versions prepared(Versions versions, List<Correction> corrections) {
		return ArticleCorrections.apply(versions, corrections).versions();
	}

	/// The whole result where it is known what the engines judged of the prepared versions.
	public static Corrected known(Versions versions, List<Correction> corrections, List<Problem> problems, Judged known) {
		var prepared = ArticleCorrections.apply(versions, corrections);
		var articles = prepared.versions().articles();
		var inferred = Inference.of(articles, prepared.date());
		var judged = new Collation(articles, inferred, known.alignment(), known.facts(), known.asides(), problems);
		return Correcting.of(prepared, corrections).complete(judged, known.alone().orElse(known.alignment()));
	}

	/// `before` with other corrections, at once: the engines are not asked again. What a joined or parted passage tells of its
	/// neighbours is only heard by [#complete]. Empty where the engines must be asked: the versions themselves change, or a
	/// correction is taken back that they had heard.
	public static Optional<Corrected> again(Corrected before, Versions versions, List<Correction> corrections) {
		var prepared = ArticleCorrections.apply(versions, corrections);
		var correcting = Correcting.of(prepared, corrections);
		boolean same = prepared.versions().equals(before.versions())
				&& Inference.of(prepared.versions().articles(), prepared.date()).equals(before.judged().inferred())
				&& correcting.rulings().containsAll(Correcting.again(before).rulings());
		return same ? Optional.of(before.judged().facts().isEmpty() ? correcting.exact(before.judged())
				: correcting.complete(before.judged(), before.alone())) : Optional.empty();
	}

	private static List<EncodedText> encode(List<Article> articles, Encoder encoder, Progress progress) {
		return articles.stream().map(a -> {
			List<Span> sentences = Rephrasings.sentences(a);
			return new EncodedText(sentences, encoder.encode(a.text(), sentences, progress));
		}).toList();
	}

	private static List<Optional<LocalDate>> published(Collation c) {
		return IntStream.range(0, c.articles().size())
				.mapToObj(i -> c.articles().get(i).metadata().get(Metadata.Field.PUBLISHED)
						.or(() -> c.inferred().get(i).get(Metadata.Field.PUBLISHED)).flatMap(Collator::day))
				.toList();
	}

	private static Optional<LocalDate> day(String iso) {
		try {
			return iso.length() < 10 ? Optional.empty() : Optional.of(LocalDate.parse(iso.substring(0, 10)));
		} catch (DateTimeParseException notADay) {
			return Optional.empty();
		}
	}
}
