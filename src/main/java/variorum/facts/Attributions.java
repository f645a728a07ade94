package variorum.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import variorum.facts.QuotedSentence.Piece;
import variorum.text.Span;

/// Finds on whose word a version tells something: the outlets that were told or that cite others, whoever a statement is
/// said to be "according to", and the sources that assert something in reported speech.
///
/// One mention a place, its span the credited source's name or noun phrase; a pronoun is no source of its own.
final class Attributions implements Extractor {
	private static final Set<String> ASSERTING = WordList.of("""
			said says say told tell tells telling reported report reports announced announces confirmed confirms stated states tweeted
			tweets wrote writes noted notes claimed claims added adds denied denies insisted insists explained explains according
			warned warns alleged alleges acknowledged acknowledges admitted admits revealed reveals""");
	private static final Set<String> VAGUE = WordList.of("""
			he she it they i we you who which this that these those there everyone nobody someone what it's he's she's us them him
			her anyone""");
	/// Vague alone, not with a noun: "people close to the family".
	private static final Set<String> VAGUE_ALONE = Set.of("one", "some", "others", "many", "few", "all", "both", "another", "people");
	private static final Set<String> PRONOUNS = WordList.of("he she it they we i you him them us me it's he's she's they're");
	private static final Set<String> CONJUNCTIONS = WordList.of("after before when while since until because although");
	private static final Set<String> CALENDAR = WordList.of("monday tuesday wednesday thursday friday saturday sunday january february"
			+ " march april may june july august september october november december");
	private static final Set<String> ARTICLES = Set.of("the", "a", "an");
	private static final int LONGEST = 12;

	@Override
	public List<Mention> extract(Document document) {
		var mentions = new ArrayList<Mention>();
		if (!English.is(document)) {
			return mentions;
		}
		for (var sentence : QuotedSentence.of(document)) {
			mentions.addAll(apart(in(document, sentence)));
		}
		mentions.sort(Comparator.comparing(Mention::span));
		return mentions;
	}

	@Override
	public List<Example> examples() {
		return List.of(
				Example.of("The ship sank, an unnamed official told The Associated Press on Monday.",
						"an unnamed official = unnamed official", "The Associated Press = Associated Press"),
				Example.of("Two men drowned, the Daily Courier reported, quoting a source at the harbour.",
						"the Daily Courier = Daily Courier", "a source at the harbour = source at the harbour"),
				Example.of("According to Ida Lund, nobody swam. He said it was cold.", "Ida Lund = Ida Lund"),
				Example.of("The state news agency Orbis cited a diplomat as saying it rained.", "Orbis = Orbis",
						"a diplomat = diplomat"),
				Example.of("Orbis, a shipping site, said that the ship was lost.", "Orbis = Orbis"),
				Example.of("They rowed home."));
	}

	/// Of mentions that overlap the first.
	private static List<Mention> apart(List<Mention> mentions) {
		var apart = new ArrayList<Mention>();
		for (var m : mentions) {
			if (apart.stream().noneMatch(o -> o.span().overlaps(m.span()))) {
				apart.add(m);
			}
		}
		return apart;
	}

	private static List<Mention> in(Document document, QuotedSentence sentence) {
		var mentions = new ArrayList<Mention>();
		var pieces = sentence.pieces();
		for (var link : AttributionsChain.in(pieces)) {
			mentions.add(mention(document, link.outlet(), link.how()));
			link.source().filter(s -> isSource(pieces, s)).ifPresent(s -> mentions.add(mention(document, s, "source of an outlet")));
		}
		for (int i = 0; i < pieces.size(); i++) {
			if (ASSERTING.contains(pieces.get(i).key())) {
				int at = i;
				String verb = pieces.get(i).key();
				inverted(pieces, i).or(() -> Cues.at(pieces, 0, at).flatMap(Cues.Cue::speaker))
						.map(s -> behindConjunction(pieces, s)).filter(s -> isSource(pieces, s))
						.map(s -> AttributionsOutlets.in(pieces, s).orElse(withoutApposition(pieces, s)))
						.ifPresent(s -> mentions.add(mention(document, s, verb.equals("according") ? "according to" : "said by")));
			}
		}
		return mentions;
	}

	/// "It will rain, said Ida Lund, a farmer": the name behind the verb, where a comma or a quotation stands before it.
	private static Optional<Span> inverted(List<Piece> pieces, int i) {
		boolean led = i > 1 && (pieces.get(i - 1).isMark(",") || pieces.get(i - 1).isQuote());
		boolean said = Set.of("said", "says").contains(pieces.get(i).key());
		boolean named = i + 1 < pieces.size() && pieces.get(i + 1).isCapitalised() && !CALENDAR.contains(pieces.get(i + 1).key());
		return led && said && named ? Speakers.after(pieces, i + 1) : Optional.empty();
	}

	/// "hours after Lund (told reporters)": what stands behind the conjunction.
	private static Span behindConjunction(List<Piece> pieces, Span phrase) {
		return pieces.stream().filter(p -> CONJUNCTIONS.contains(p.key()) && phrase.contains(p.span()) && p.span().end() < phrase.end())
				.reduce((a, b) -> b).flatMap(p -> pieces.stream().filter(n -> n.isWord() && n.span().start() >= p.span().end()).findFirst())
				.filter(n -> n.span().start() < phrase.end()).map(n -> new Span(n.span().start(), phrase.end())).orElse(phrase);
	}

	/// Whether the noun phrase `phrase` names or describes somebody.
	private static boolean isSource(List<Piece> pieces, Span phrase) {
		var words = pieces.stream().filter(p -> p.isWord() && phrase.contains(p.span())).toList();
		boolean alone = words.size() == 1 && VAGUE_ALONE.contains(words.getFirst().key());
		boolean vague = words.isEmpty() || alone || VAGUE.contains(words.getFirst().key())
				|| words.stream().anyMatch(w -> PRONOUNS.contains(w.key()));
		return !vague && words.size() <= LONGEST && (words.size() > 1 || words.getFirst().isCapitalised()
				|| words.getFirst().key().endsWith("s"));
	}

	/// `phrase` up to its first comma.
	private static Span withoutApposition(List<Piece> pieces, Span phrase) {
		return pieces.stream().filter(p -> p.isMark(",") && phrase.contains(p.span()) && p.span().start() > phrase.start()).findFirst()
				.map(p -> new Span(phrase.start(), p.span().start())).orElse(phrase);
	}

	private static Mention mention(Document document, Span span, String why) {
		String name = span.of(document.text()).replaceAll("\\s+", " ");
		int space = name.indexOf(' ');
		boolean article = space > 0 && ARTICLES.contains(name.substring(0, space).toLowerCase(Locale.ROOT));
		return new Mention(document.version(), span, FactType.ATTRIBUTION, new Value.Name(article ? name.substring(space + 1) : name), why);
	}
}
