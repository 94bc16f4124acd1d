import { isSecretName, withoutSecrets } from '../../../../src/domain/audit/secrets';

describe('secrets', () => {
  it.each([
    ...[
      'password',
      'resetPasswordToken',
      'registrationToken',
      'accessKey',
      'encryptedKey',
      'secret',
      'client_secret',
    ],
    ...[
      'apiKey',
      'jwtToken',
      'headers',
      'Authorization',
      'token',
      'hash',
      'salt',
      'sessionKey',
      'private_key',
    ],
  ])('are known by the name %s', (name) => {
    expect(isSecretName(name)).toBe(true);
  });

  it.each([
    'name',
    'title',
    'keywords',
    'monkeyBusiness',
    'email',
    'tokens',
    'saltedFish',
    'position',
    'hashtags',
  ])('are not seen in %s', (name) => {
    expect(isSecretName(name)).toBe(false);
  });

  it('are hidden however deep they lie; an empty one stays empty', () => {
    expect(withoutSecrets({ a: [{ vk: { secret: 's', key: null, enabled: true } }], password: '' })).toEqual({
      a: [{ vk: { secret: '***', key: null, enabled: true } }],
      password: '',
    });
  });
});
