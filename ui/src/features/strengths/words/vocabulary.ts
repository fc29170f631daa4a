// Vocabulary: words a person may start from, in loose groups that rank nothing.

export const VOCABULARY = [
  {
    group: 'thinking',
    words: [
      'simplifying',
      'connecting-ideas',
      'curious',
      'seeing-patterns',
      'judgement',
      'questions',
      'imagining',
      'learning',
      'numbers',
      'ahead'
    ]
  },
  {
    group: 'making',
    words: [
      'finishing',
      'care',
      'craft',
      'order',
      'mending',
      'starting',
      'improvising',
      'taste',
      'tools',
      'steady'
    ]
  },
  {
    group: 'people',
    words: [
      'listening',
      'patience',
      'encouraging',
      'trust',
      'sensing',
      'teaching',
      'kindness',
      'honest',
      'humour',
      'welcoming'
    ]
  },
  {
    group: 'leading',
    words: [
      'deciding',
      'calm',
      'peace',
      'together',
      'fairness',
      'courage',
      'direction',
      'handing-over',
      'hosting',
      'negotiating'
    ]
  },
  {
    group: 'words',
    words: [
      'writing',
      'telling',
      'speaking',
      'explaining',
      'naming',
      'drawing',
      'languages',
      'convincing',
      'summing-up',
      'editing'
    ]
  },
  {
    group: 'self',
    words: [
      'stamina',
      'reliable',
      'owning',
      'change',
      'focus',
      'modest',
      'hope',
      'discipline',
      'grateful',
      'self-knowledge'
    ]
  }
] as const;
