package variorum.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import variorum.align.Alignment;
import variorum.align.Relation;
import variorum.article.Article;
import variorum.article.Block;
import variorum.text.EncodedText;
import variorum.text.Progress;

/// Finds the facts of a story: mentions in each version, joined across versions into rows with a status.
public final class Facts {
	private Facts() { }

	/// The facts in the order in which the story tells them. `published` is, version by version, the day against which
	/// words like "on Friday" are resolved; `encoded` as in [variorum.align.Grounds].
	public static List<Fact> of(List<Article> articles, List<Optional<LocalDate>> published, Alignment alignment,
			List<EncodedText> encoded, Progress progress) {
		return read(articles, published, encoded, progress).joined(alignment, progress);
	}

	/// What each version tells, not joined yet.
	public static Told read(List<Article> articles, List<Optional<LocalDate>> published, List<EncodedText> encoded, Progress progress) {
		var documents = documents(articles, published, encoded);
		return new Told(documents, mentions(documents, progress));
	}

	/// The mentions of all versions: reading them takes long, joining them does not, and may be done anew when more is known of
	/// what the versions share.
	public static final class Told {
		private final List<Document> documents;
		private final List<Mention> mentions;

		private Told(List<Document> documents, List<Mention> mentions) {
			this.documents = documents;
			this.mentions = mentions;
		}

		/// The facts, as far as `alignment` tells what belongs together, in the order in which the story tells them.
		public List<Fact> joined(Alignment alignment, Progress progress) {
			progress.at(Progress.Stage.JOINING_FACTS, 0);
			return new Joining(documents, mentions, alignment).facts();
		}
	}

	/// A row of these mentions, in order of version and place, whose status is what the number of sources that tell it makes
	/// it: `relations` say which versions are copies; `how` says what joins the mentions.
	public static Fact row(List<Article> articles, List<Relation> relations, FactType type, String value, List<Mention> mentions,
			String how) {
		var judge = new Judge(articles.stream().map(Article::id).toList(), Sources.of(articles.size(), relations));
		return judge.told(type, value, mentions, how);
	}

	private static List<Document> documents(List<Article> articles, List<Optional<LocalDate>> published, List<EncodedText> encoded) {
		var documents = new ArrayList<Document>();
		for (int v = 0; v < articles.size(); v++) {
			var encoding = v < encoded.size() ? Optional.of(encoded.get(v)) : Optional.<EncodedText>empty();
			documents.add(Document.of(v, articles.get(v), published.get(v), encoding));
		}
		return documents;
	}

	/// The mentions of all versions in order of version and place, those in furniture that tells nothing left out.
	static List<Mention> mentions(List<Document> documents, Progress progress) {
		var mentions = new ArrayList<Mention>();
		var extractors = Extractors.all();
		for (int x = 0; x < extractors.size(); x++) {
			progress.at(Progress.Stage.COLLECTING_FACTS, (double) x / extractors.size());
			var found = extractors.get(x).extract(documents);
			for (var document : documents) {
				found.get(document.version()).stream().filter(m -> tellsTheStory(document, m)).forEach(mentions::add);
			}
		}
		return Ages.complete(documents, CreditNames.complete(documents, PostEchoes.complete(documents, mentions)));
	}

	private static boolean tellsTheStory(Document document, Mention m) {
		return document.article().blocks().stream().filter(b -> b.span().overlaps(m.span())).map(Block::kind)
				.allMatch(Facts::isTold);
	}

	/// Captions and credits tell who took a picture and who contributed; of the other furniture nothing is a fact of the story.
	static boolean isTold(Block.Kind kind) {
		return kind.isStory() || kind == Block.Kind.CAPTION || kind == Block.Kind.CREDIT || kind == Block.Kind.DATELINE;
	}
}
