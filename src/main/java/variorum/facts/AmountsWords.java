package variorum.facts;

import java.util.Set;

/// English words that no noun phrase goes on through: pronouns, prepositions, conjunctions, auxiliaries, adverbs.
final class AmountsWords {
	static final Set<String> STOPS = Set.of("a", "an", "the", "this", "that", "these", "those", "his", "her", "its", "their", "our",
			"my", "your", "he", "she", "it", "they", "we", "i", "you", "who", "whom", "which", "what", "where", "when", "while",
			"whose", "why", "how", "if", "because", "as", "than", "so", "but", "or", "nor", "and", "of", "in", "on", "at", "by",
			"for", "from", "to", "into", "onto", "with", "without", "within", "about", "around", "over", "under", "above",
			"below", "between", "among", "through", "during", "before", "after", "since", "until", "till", "against",
			"across", "along", "behind", "beyond", "near", "off", "out", "up", "down", "per", "via", "toward", "towards",
			"despite", "is", "are", "was", "were", "be", "been", "being", "am", "has", "have", "had", "do", "does", "did",
			"will", "would", "shall", "should", "can", "could", "may", "might", "must", "not", "also", "then", "there", "here",
			"now", "just", "only", "even", "still", "yet", "already", "too", "very", "ago", "later", "earlier", "each", "every",
			"all", "some", "any", "no", "both", "either", "neither", "including", "said", "says", "told", "like", "such",
			"once", "twice", "away", "apart", "together", "again", "however", "him", "them", "us", "me", "upon", "amid",
			"versus", "vs", "compared", "according", "today", "yesterday", "tomorrow", "tonight", "annually", "daily");

	/// Irregular verbs behind a subject that is measured: "210 millimetres of rain fell".
	static final Set<String> PAST = WordList.of("fell falls came comes went goes rose rises ran left hit began took made got gave fled"
			+ " flew lay lie lies sank swept hung stood stands sat lost won grew kept remain remains");

	/// Adjectives that follow the measure they describe: "90 miles wide".
	static final Set<String> DIMENSIONS = Set.of("long", "wide", "high", "tall", "deep", "thick", "away", "apart", "above",
			"below", "across", "north", "south", "east", "west", "northeast", "northwest", "southeast", "southwest", "from",
			"higher", "lower", "longer", "wider");

	private AmountsWords() { }
}
