package variorum.facts;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The English words that name posts, ranks and occupations, and those that qualify them.
final class PostWords {
	/// Offices: of one body there is usually one holder, so that two different ones of one person are worth a look.
	private static final String OFFICES = "vice president|vice-president|president|prime minister|premier|minister|chancellor"
			+ "|secretary of state|secretary[ -]general|secretary|attorney general|prosecutor|chief of staff|chief executive officer"
			+ "|chief executive|chief|head|director[ -]general|director|chairman|chairwoman|chairperson|chair|ceo"
			+ "|commander[ -]in[ -]chief"
			+ "|commander|ambassador|governor|mayor|senator|congressman|congresswoman|lawmaker|speaker|king|queen|pope|archbishop|bishop"
			+ "|cardinal|judge|spokesman|spokeswoman|spokesperson|adviser|advisor|envoy|commissioner|superintendent|sheriff|coach|manager"
			+ "|undersheriff|deputy|treasurer|dean|editor|special counsel";
	private static final String RANKS = "general|gen|lieutenant|lt|colonel|col|major|maj|captain|capt|sergeant|sgt|admiral|adm|brigadier"
			+ "|marshal|corporal|officer|detective|inspector|professor|prof|dr";
	private static final String OCCUPATIONS = "journalist|reporter|economist|analyst|activist|lawyer|attorney|actor|actress|singer|writer"
			+ "|author|historian|scientist|researcher|doctor|teacher|student|engineer|businessman|businesswoman|politician|leader|dictator"
			+ "|candidate|founder|co-founder|owner|expert|representative|diplomat|official|photographer|astronaut|pilot"
			+ "|nominee|aide|correspondent|strategist|consultant|commentator|volunteer|surgeon|critic";
	/// Everything that can head a post, the longer before the shorter.
	static final String HEADS = OFFICES + "|" + RANKS + "|" + OCCUPATIONS;
	/// Lower-case words that qualify a post.
	static final String QUALIFIERS = "former|ex|then|late|acting|interim|incoming|outgoing|deputy|assistant|associate|senior|junior|chief"
			+ "|foreign|defence|defense|interior|home|finance|justice|health|education|energy|trade|transport|environment"
			+ "|culture|labour|labor"
			+ "|prime|vice|state|department|opposition|national|security|press|police|party|army|navy|government|military"
			+ "|company|team|board"
			+ "|executive|managing|general|federal|regional|local|provincial|district|city|presidential|parliamentary|special|top|veteran"
			+ "|independent|political|campaign|union|majority|minority|republican|democratic|conservative|liberal"
			+ "|socialist|retired|embattled"
			+ "|supreme|high|court|attorney|human|rights|intelligence|ministry|embassy|fire|school|club|central|bank";
	/// Fields of which an office has charge.
	private static final Set<String> FIELDS = WordList.of("foreign defence defense interior home finance justice health education energy"
			+ " trade transport environment culture labour labor security police fire deputy assistant vice agriculture tourism housing"
			+ " economy communications intelligence");
	/// Words of which one is another's spelling, or its form for a woman or a man.
	private static final List<Set<String>> SPELLINGS = List.of(Set.of("spokesman", "spokeswoman", "spokesperson"),
			Set.of("adviser", "advisor"), Set.of("lawyer", "attorney"), Set.of("chairman", "chairwoman", "chairperson", "chair"),
			Set.of("congressman", "congresswoman"), Set.of("businessman", "businesswoman"), Set.of("actor", "actress"));
	private static final Set<String> ORGANISATIONS = Set.copyOf(Arrays.asList(("forces force army navy staff ministry department agency"
			+ " council committee commission congress parliament senate party union university institute group company corporation bank"
			+ " court guard police association federation organization organisation foundation office bureau authority administration"
			+ " service services team club league").split(" ")));
	private static final Set<String> LAST = Arrays.stream(HEADS.replaceAll("\\[ -\\]", " ").split("\\|"))
			.map(h -> h.substring(Math.max(h.lastIndexOf(' '), h.lastIndexOf('-')) + 1)).collect(Collectors.toUnmodifiableSet());
	private static final List<Set<String>> SYNONYMS = List.of(Set.of("journalist", "reporter", "correspondent"),
			Set.of("spokesman", "spokeswoman", "spokesperson"), Set.of("adviser", "advisor"), Set.of("lawyer", "attorney"),
			Set.of("chairman", "chairwoman", "chairperson", "chair"), Set.of("premier", "minister"), Set.of("prof", "professor"),
			Set.of("gen", "general"), Set.of("ceo", "executive"), Set.of("chief", "head", "director"), Set.of("congressman",
			"congresswoman", "lawmaker", "representative"), Set.of("dr", "doctor"), Set.of("scientist", "researcher"),
			Set.of("leader", "dictator"));
	private static final Pattern OFFICE = Pattern.compile(".*\\b(?:" + OFFICES + ")\\b.*");
	private static final Pattern ANY = Pattern.compile(HEADS);

	private PostWords() { }

	/// Whether `post`, in lower case, names an office.
	static boolean isOffice(String post) {
		return OFFICE.matcher(post).matches();
	}

	/// Whether `key` alone is a post.
	static boolean isHead(String key) {
		return ANY.matcher(key).matches();
	}

	/// Whether `key` names a field of which an office has charge: "defence", "police".
	static boolean isField(String key) {
		return FIELDS.contains(key);
	}

	/// Whether two words for posts are one word.
	static boolean areSpellings(String a, String b) {
		return a.equals(b) || SPELLINGS.stream().anyMatch(s -> s.contains(a) && s.contains(b));
	}

	/// Whether two words for posts are the same or stand for each other.
	static boolean areOne(String a, String b) {
		return a.equals(b) || SYNONYMS.stream().anyMatch(s -> s.contains(a) && s.contains(b));
	}

	/// Whether `word`, in whatever letters, can be the last of a post.
	static boolean canEnd(String word) {
		String key = Folding.of(word);
		return LAST.contains(key.substring(key.lastIndexOf('-') + 1));
	}

	/// The word that stands for all words of the same post as `key`.
	static String canonical(String key) {
		return SYNONYMS.stream().filter(s -> s.contains(key)).map(s -> s.stream().min(Comparator.naturalOrder()).orElse(key))
				.findFirst().orElse(key);
	}

	/// Whether `key` can end the name of an organisation.
	static boolean isOrganisation(String key) {
		return ORGANISATIONS.contains(key);
	}

	/// Where, in capitalised `words`, a person's name of at least two words begins behind an organisation's; 0 when nowhere.
	static int afterOrganisation(String words) {
		int from = 0;
		for (int space = words.indexOf(' '); space >= 0; space = words.indexOf(' ', space + 1)) {
			if (isOrganisation(Folding.of(words.substring(from, space))) && words.indexOf(' ', space + 1) > 0) {
				return space + 1;
			}
			from = space + 1;
		}
		return 0;
	}
}
